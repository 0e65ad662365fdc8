import type { Settings } from './settings';

/** What holds until the reader says otherwise. */
export const defaultSettings: Settings = {
  termMarks: 'first',
  termsInHeadings: false,
  termsInLinks: false,
  card: 'rest',
  cardDelay: 300,
  packsOff: [],
  bar: true,
  wholeWords: false,
  singleKeys: true,
  keys: {},
  printMarks: true,
  spine: true,
  makeRoom: true,
  marginWidth: null,
  side: 'page',
  pageTheme: 'page',
  theme: 'system',
  meanings: { yellow: '', green: '', blue: '', pink: '' },
};
