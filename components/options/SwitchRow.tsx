import { SettingRow } from './SettingRow';

interface Props {
  label: string;
  hint?: string | null;
  on: boolean;
  onChange: (on: boolean) => void;
}

/** A setting that is on or off. */
export function SwitchRow({ label, hint, on, onChange }: Props) {
  return (
    <SettingRow label={label} hint={hint ?? null}>
      <button
        type="button"
        role="switch"
        class="switch"
        aria-checked={on}
        aria-label={label}
        onClick={() => onChange(!on)}
      />
    </SettingRow>
  );
}
