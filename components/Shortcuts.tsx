import type { Settings } from '../lib/core/settings';
import { words } from '../lib/core/words/words';
import { Modal } from './Modal';
import { type CommandKeys, shortcutGroups } from './shortcut-groups';

interface Props {
  commands: CommandKeys;
  settings: Settings;
  onClose: () => void;
  onChange: () => void;
}

/** Every key there is, by where it works. */
export function Shortcuts({ commands, settings, onClose, onChange }: Props) {
  const { shortcuts } = words;
  const groups = shortcutGroups(commands, settings);
  return (
    <Modal title={shortcuts.title} class="shortcuts" onClose={onClose}>
      <div class="shortcut-columns" role="region" aria-label={shortcuts.label} tabIndex={0}>
        {groups.map(({ name, rows }) => (
          <section key={name}>
            <h3>{name}</h3>
            <dl>
              {rows.map(([label, ...keys]) => (
                <div key={label}>
                  <dt>{label}</dt>
                  <dd>{keys.length === 0 ? <span class="muted">{shortcuts.none}</span> : <Keys keys={keys} />}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
      <div class="dialog-foot">
        <p class="grow small muted">{settings.singleKeys ? shortcuts.foot : shortcuts.singleOff}</p>
        <button type="button" class="link" onClick={onChange}>
          {shortcuts.change}
        </button>
      </div>
    </Modal>
  );
}

function Keys({ keys }: { keys: string[] }) {
  return (
    <>
      {keys.map((key) => (
        <kbd key={key}>{key}</kbd>
      ))}
    </>
  );
}
