/** Where a key acts: anywhere on a page, or while that part is in use. */
export type KeyPlace = 'page' | 'bar' | 'menu' | 'list' | 'library';

/** What a key of ours does, by its name. */
export type KeyAction = keyof typeof keyActions;

interface Known {
  places: readonly KeyPlace[];
  /** The key that it has at first, as `chordOf` writes it; null for none. */
  first: string | null;
}

const marked = ['menu', 'list', 'library'] as const;
const colours = ['bar', ...marked] as const;

/** Everything that has a key which the reader can change or turn off, in the order of the options. */
export const keyActions = {
  nextMark: { places: ['page'], first: 'Alt+KeyJ' },
  previousMark: { places: ['page'], first: 'Alt+KeyK' },
  nextTerm: { places: ['page'], first: 'Alt+Shift+KeyJ' },
  previousTerm: { places: ['page'], first: 'Alt+Shift+KeyK' },
  hideMarks: { places: ['page'], first: null },
  toast: { places: ['page'], first: 'F8' },
  lastColour: { places: ['bar'], first: 'KeyH' },
  yellow: { places: colours, first: 'Digit1' },
  green: { places: colours, first: 'Digit2' },
  blue: { places: colours, first: 'Digit3' },
  pink: { places: colours, first: 'Digit4' },
  note: { places: ['bar', 'menu'], first: 'KeyN' },
  lookUp: { places: ['bar'], first: 'KeyD' },
  copy: { places: colours, first: 'KeyC' },
  edit: { places: marked, first: 'KeyE' },
  passage: { places: ['menu', 'list'], first: 'KeyP' },
  link: { places: ['menu'], first: 'KeyL' },
  join: { places: ['menu'], first: 'KeyJ' },
  show: { places: ['menu'], first: 'KeyS' },
  select: { places: ['library'], first: 'KeyX' },
  search: { places: ['library'], first: '/' },
  sheet: { places: ['bar', 'menu', 'list'], first: '?' },
} as const satisfies Record<string, Known>;

/** The names of all that has a key. */
export const keyActionNames = Object.keys(keyActions) as KeyAction[];

/** Where a key acts. */
export const placesOf = (action: KeyAction): readonly KeyPlace[] => keyActions[action].places;
