import { writtenChord } from '../lib/core/keys/chord';
import type { KeyAction } from '../lib/core/keys/key-actions';
import { type Keys, keysOf } from '../lib/core/keys/keys-of';
import type { Settings } from '../lib/core/settings';
import { words } from '../lib/core/words/words';
import { controlKey } from './control-key';

/** The keys that the browser keeps for the manifest's commands, as it writes them; '' where the reader took one away. */
export type CommandKeys = Record<'margin' | 'highlight' | 'lookUp' | 'library', string>;

/** What a key does, then the keys that are held and pressed together; none: it has no key. */
export type ShortcutRow = [label: string, ...keys: string[]];

export interface ShortcutGroup {
  name: string;
  rows: ShortcutRow[];
}

/** The browser writes Alt+Shift+G, or ⌥⇧G on a Mac. */
const splitKeys = (written: string) => (written.includes('+') ? written.split('+') : [...written]);

/** Every key that holds, by where it works. */
export function shortcutGroups(commands: CommandKeys, settings: Settings): ShortcutGroup[] {
  const { shortcuts } = words;
  const keys = keysOf(settings);
  const single = (rows: ShortcutRow[]) => (settings.singleKeys ? rows : rows.filter((row) => row.length > 1));
  return [
    { name: shortcuts.reading, rows: readingRows(commands, keys) },
    { name: shortcuts.listed, rows: listedRows(keys, single) },
    { name: shortcuts.selected, rows: selectedRows(commands, keys, single) },
    {
      name: shortcuts.anywhere,
      rows: [[shortcuts.library, ...splitKeys(commands.library)], ...single([rowOf(keys, 'sheet')])],
    },
  ];
}

type Single = (rows: ShortcutRow[]) => ShortcutRow[];

function rowOf(keys: Keys, action: KeyAction): ShortcutRow {
  const chord = keys[action];
  return [words.shortcuts.actions[action], ...(chord === null ? [] : writtenChord(chord))];
}

function coloursRow(keys: Keys): ShortcutRow {
  const chords = [keys.yellow, keys.green, keys.blue, keys.pink];
  return [words.shortcuts.colours, ...chords.flatMap((chord) => (chord === null ? [] : writtenChord(chord).join('+')))];
}

function readingRows(commands: CommandKeys, keys: Keys): ShortcutRow[] {
  const { shortcuts } = words;
  const actions = ['nextMark', 'previousMark', 'nextTerm', 'previousTerm', 'hideMarks'] as const;
  return [
    [shortcuts.margin, ...splitKeys(commands.margin)],
    ...actions.map((action) => rowOf(keys, action)),
    [shortcuts.undo, controlKey, 'Z'],
    [shortcuts.redo, controlKey, 'Shift', 'Z'],
    rowOf(keys, 'toast'),
  ];
}

function selectedRows(commands: CommandKeys, keys: Keys, single: Single): ShortcutRow[] {
  const { shortcuts, manifest } = words;
  const rest = (['note', 'lookUp', 'copy'] as const).map((action) => rowOf(keys, action));
  return [
    [manifest.commandHighlight, ...splitKeys(commands.highlight)],
    [manifest.commandLookUp, ...splitKeys(commands.lookUp)],
    ...single([rowOf(keys, 'lastColour'), coloursRow(keys), ...rest]),
    [shortcuts.intoBar, 'Tab'],
    [shortcuts.away, 'Esc'],
  ];
}

function listedRows(keys: Keys, single: Single): ShortcutRow[] {
  const { shortcuts } = words;
  const rest = (['passage', 'copy', 'link', 'join', 'show'] as const).map((action) => rowOf(keys, action));
  return [
    [shortcuts.move, '↑', '↓'],
    [shortcuts.go, '↵'],
    ...single([rowOf(keys, 'edit'), coloursRow(keys), ...rest]),
    [shortcuts.delete, shortcuts.del],
  ];
}
