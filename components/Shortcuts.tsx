import { words } from '../lib/core/words/words';
import { Modal } from './Modal';

/** The keys that the browser keeps for the manifest's commands, as it writes them; '' where the reader took one away. */
export type CommandKeys = Record<'margin' | 'highlight' | 'lookUp' | 'library', string>;

interface Props {
  commands: CommandKeys;
  /** Whether single letters act at all. */
  singleKeys: boolean;
  onClose: () => void;
  onChange: () => void;
}

type Row = [label: string, ...keys: string[]];

/** Every key there is, by where it works. */
export function Shortcuts({ commands, singleKeys, onClose, onChange }: Props) {
  const { shortcuts } = words;
  const groups = groupsOf(commands, singleKeys);
  return (
    <Modal title={shortcuts.title} class="shortcuts" onClose={onClose}>
      <div class="shortcut-columns">
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
        <p class="grow small muted">{singleKeys ? shortcuts.foot : shortcuts.singleOff}</p>
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

const control = /Mac/.test(globalThis.navigator?.platform ?? '') ? '⌘' : 'Ctrl';
/** The browser writes Alt+Shift+G, or ⌥⇧G on a Mac. */
const keysOf = (written: string) => (written.includes('+') ? written.split('+') : [...written]);

function groupsOf(commands: CommandKeys, singleKeys: boolean): { name: string; rows: Row[] }[] {
  const { shortcuts } = words;
  const single = (rows: Row[]) => (singleKeys ? rows : []);
  const reading: Row[] = [
    [shortcuts.margin, ...keysOf(commands.margin)],
    [shortcuts.next, 'Alt', 'J'],
    [shortcuts.previous, 'Alt', 'K'],
    [shortcuts.nextTerm, 'Alt', 'Shift', 'J'],
    [shortcuts.previousTerm, 'Alt', 'Shift', 'K'],
    [shortcuts.undo, control, 'Z'],
    [shortcuts.redo, control, 'Shift', 'Z'],
    [shortcuts.toast, 'F8'],
  ];
  const selected: Row[] = [
    [words.manifest.commandHighlight, ...keysOf(commands.highlight)],
    [words.manifest.commandLookUp, ...keysOf(commands.lookUp)],
    ...single([
      [shortcuts.lastColour, 'H'],
      [shortcuts.colours, '1', '2', '3', '4'],
      [shortcuts.note, 'N'],
      [shortcuts.lookUp, 'D'],
      [shortcuts.copy, 'C'],
    ]),
    [shortcuts.intoBar, 'Tab'],
    [shortcuts.away, 'Esc'],
  ];
  const listed: Row[] = [
    [shortcuts.move, '↑', '↓'],
    [shortcuts.go, '↵'],
    ...single([
      [shortcuts.edit, 'E'],
      [shortcuts.colours, '1', '2', '3', '4'],
      [shortcuts.passage, 'P'],
      [shortcuts.copy, 'C'],
      [shortcuts.link, 'L'],
      [shortcuts.join, 'J'],
      [shortcuts.show, 'S'],
    ]),
    [shortcuts.delete, 'Del'],
  ];
  const anywhere: Row[] = [[shortcuts.library, ...keysOf(commands.library)], ...single([[shortcuts.list, '?']])];
  return [
    { name: shortcuts.reading, rows: reading },
    { name: shortcuts.listed, rows: listed },
    { name: shortcuts.selected, rows: selected },
    { name: shortcuts.anywhere, rows: anywhere },
  ];
}
