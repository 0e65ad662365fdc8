import type { ComponentChildren } from 'preact';

interface Props {
  label: string;
  hint?: string | null;
  /** Id of the label, for a control that is named by it. */
  id?: string;
  children: ComponentChildren;
}

/** One line of the options: what it is, and the control at its end. */
export function SettingRow({ label, hint, id, children }: Props) {
  return (
    <div class="setting">
      <div class="grow">
        <div class="setting-name" id={id}>
          {label}
        </div>
        {hint && <div class="muted small">{hint}</div>}
      </div>
      {children}
    </div>
  );
}
