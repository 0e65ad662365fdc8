interface Props<Value extends string> {
  legend: string;
  name: string;
  value: Value;
  choices: { value: Value; label: string; hint: string }[];
  onChange: (value: Value) => void;
}

/** One of a few in a dialog, each with a line that says what follows from it. */
export function RadioRows<Value extends string>({ legend, name, value, choices, onChange }: Props<Value>) {
  return (
    <fieldset>
      <legend>{legend}</legend>
      {choices.map((choice) => (
        <label key={choice.value} class="choice" data-on={choice.value === value}>
          <input type="radio" name={name} checked={choice.value === value} onChange={() => onChange(choice.value)} />
          <span class="choice-name">{choice.label}</span>
          <span class="small muted">{choice.hint}</span>
        </label>
      ))}
    </fieldset>
  );
}
