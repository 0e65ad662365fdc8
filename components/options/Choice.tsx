interface Props<Value extends string> {
  /** What is chosen; the group's heading. */
  label: string;
  name: string;
  value: Value;
  choices: { value: Value; label: string; hint?: string }[];
  onChange: (value: Value) => void;
}

/** One of a few: a group of radio buttons under a heading, each with a line of its own. */
export function Choice<Value extends string>({ label, name, value, choices, onChange }: Props<Value>) {
  return (
    <fieldset class="choice">
      <legend>{label}</legend>
      {choices.map((choice) => (
        <label key={choice.value} class="radio">
          <input
            type="radio"
            name={name}
            value={choice.value}
            checked={choice.value === value}
            onChange={() => onChange(choice.value)}
          />
          <span>
            {choice.label}
            {choice.hint && <span class="muted small hint">{choice.hint}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
