import type { Settings } from '../../lib/core/settings';
import { words } from '../../lib/core/words/words';
import type { CommandKeys } from '../shortcut-groups';
import { KeyList } from './KeyList';
import { SettingRow } from './SettingRow';
import { SwitchRow } from './SwitchRow';

interface Props {
  settings: Settings;
  /** null until the browser has told them. */
  commands: CommandKeys | null;
  onChange: (change: Partial<Settings>) => void;
  onBrowser: () => void;
}

/** Single keys on or off, the browser's own keys with the way to its page for them, and every other key there is. */
export function ShortcutSettings({ settings, commands, onChange, onBrowser }: Props) {
  const { shortcuts } = words.options;
  const named = {
    margin: words.manifest.commandMargin,
    highlight: words.manifest.commandHighlight,
    lookUp: words.manifest.commandLookUp,
    library: words.manifest.commandLibrary,
  };
  return (
    <>
      <SwitchRow
        label={shortcuts.single}
        hint={shortcuts.singleHint}
        on={settings.singleKeys}
        onChange={(singleKeys) => onChange({ singleKeys })}
      />
      <SettingRow label={shortcuts.browser} hint={shortcuts.browserHint}>
        <button type="button" class="button" onClick={onBrowser}>
          {shortcuts.change}
        </button>
      </SettingRow>
      {commands &&
        Object.entries(named).map(([name, label]) => (
          <SettingRow key={name} label={label} hint={null}>
            <kbd>{commands[name as keyof CommandKeys] || shortcuts.none}</kbd>
          </SettingRow>
        ))}
      <KeyList settings={settings} commands={commands} onChange={onChange} />
    </>
  );
}
