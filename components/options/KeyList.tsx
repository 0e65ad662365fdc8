import { chordOf } from '../../lib/core/keys/chord';
import { type KeyAction, keyActionNames, keyActions, placesOf } from '../../lib/core/keys/key-actions';
import { keysOf } from '../../lib/core/keys/keys-of';
import type { Settings } from '../../lib/core/settings';
import { words } from '../../lib/core/words/words';
import type { CommandKeys } from '../shortcut-groups';
import { KeyRow } from './KeyRow';
import type { KeyChanges } from './use-key-field';

interface Props {
  settings: Settings;
  commands: CommandKeys | null;
  onChange: (change: Partial<Settings>) => void;
}

/** All keys that are the reader's to change, by where they act. */
export function KeyList({ settings, commands, onChange }: Props) {
  const { groups } = words.shortcuts;
  const keys = keysOf(settings);
  const taken = Object.values(commands ?? {}).flatMap((written) => chordOfCommand(written) ?? []);
  const onKey = (changes: KeyChanges) => {
    const kept = Object.entries({ ...settings.keys, ...changes }).filter(
      ([action, chord]) => chord !== undefined && chord !== keyActions[action as KeyAction].first,
    );
    onChange({ keys: Object.fromEntries(kept) });
  };
  return (
    <>
      {(['reading', 'selected', 'marked', 'library'] as const).map((group) => (
        <section key={group} class="keys-group" aria-labelledby={`keys-${group}`}>
          <h2 id={`keys-${group}`}>{groups[group]}</h2>
          {keyActionNames
            .filter((action) => groupOf(action) === group)
            .map((action) => (
              <KeyRow
                key={action}
                action={action}
                keys={keys}
                taken={taken}
                changed={settings.keys[action] !== undefined}
                onKey={onKey}
              />
            ))}
        </section>
      ))}
    </>
  );
}

/** Each key stands once, in the first place it acts in. */
function groupOf(action: KeyAction): keyof typeof words.shortcuts.groups {
  const places = placesOf(action);
  if (places.includes('page')) return 'reading';
  if (action === 'sheet' || places.every((place) => place === 'library')) return 'library';
  return places.includes('bar') ? 'selected' : 'marked';
}

/** The browser writes Alt+Shift+G; null for a command without a key, or one that no page could have. */
function chordOfCommand(written: string): string | null {
  const parts = written.split('+');
  const key = parts.at(-1) ?? '';
  const code = /^[A-Z]$/.test(key) ? `Key${key}` : /^\d$/.test(key) ? `Digit${key}` : key;
  const held = (name: string) => parts.includes(name);
  return chordOf({
    code,
    key: '',
    altKey: held('Alt'),
    ctrlKey: held('Ctrl'),
    metaKey: held('Command'),
    shiftKey: held('Shift'),
  });
}
