import type { RefusalReason } from '../import/format';
import type { Colour, Grade, LostReason } from '../model';
import type { PlainReason } from '../plain-error';
import { enArticle } from './en-article';
import { colourMeanings, colourNames } from './en-colours';
import { count } from './en-count';
import { enLibrary } from './en-library';
import { enMarks } from './en-marks';
import { enOptions } from './en-options';
import { enHealth, enRepair } from './en-repair';
import { enRest } from './en-rest';
import { enShortcuts } from './en-shortcuts';
import { enTerms } from './en-terms';

const language = 'en';
const date = (ms: number, options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat('en-GB', options).format(ms);

/** English: what readers see and hear, surface by surface. */
export const en = {
  language,
  name: 'Glossmark',
  colours: {
    name: colourNames,
    meaning: colourMeanings,
    both: enRest.colourBoth,
    lower: { yellow: 'yellow', green: 'green', blue: 'blue', pink: 'pink' } as Record<Colour, string>,
  },
  grades: { exact: '', moved: 'Moved', changed: 'Changed', lost: 'Lost' } as Record<Grade, string>,
  lost: {
    gone: 'The passage is gone from the page',
    'two places': 'It stands in two places, and nothing tells which is yours',
    'another article': 'This address shows another article now',
    'not loaded yet': 'The page is not loaded that far yet',
    'too short': 'Too short to be sure',
  } satisfies Record<LostReason, string>,
  dates: {
    /** 22 Nov, or 22 Nov 2024 in another year. */
    short: (ms: number, now: number) =>
      date(ms, {
        day: 'numeric',
        month: 'short',
        ...(new Date(ms).getFullYear() === new Date(now).getFullYear() ? {} : { year: 'numeric' }),
      }),
    /** Published dates are days, without a zone. */
    long: (ms: number) => date(ms, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }),
    month: (ms: number) => date(ms, { month: 'long', year: 'numeric', timeZone: 'UTC' }),
    today: 'Today',
    yesterday: 'Yesterday',
  },
  ...enMarks,
  ...enTerms,
  ...enShortcuts,
  counts: {
    terms: enRest.terms,
    highlights: enRest.highlights,
    mentions: (n: number) => count(n, '{n} mention in this article', '{n} mentions in this article'),
    mentionsOnly: (n: number) => count(n, 'mention', 'mentions'),
    changed: (n: number) => count(n, '{n} changed', '{n} changed'),
    lost: (n: number) => count(n, '{n} lost', '{n} lost'),
    comments: (n: number) => count(n, '{n} comment', '{n} comments'),
    people: (n: number) => count(n, '{n} person', '{n} people'),
    minutes: (n: number) => count(n, '{n} minute', '{n} minutes'),
    words: (n: number) => count(n, '{n} word', '{n} words'),
    articles: (n: number) => count(n, '{n} article', '{n} articles'),
  },
  margin: {
    tabs: 'Glossmark',
    terms: 'Terms',
    highlights: 'Highlights',
    article: 'Article',
    more: 'More',
    close: 'Close the margin',
    opened: (n: number) => count(n, 'Margin open, {n} term', 'Margin open, {n} terms'),
    closed: 'Margin closed',
    library: 'Library',
    narrower: 'Narrower',
    wider: 'Wider',
    width: 'Width of the margin',
    widthSaid: (pixels: number) => `${pixels} pixels wide`,
    otherSide: 'Move to the other side',
    hideMarks: 'Hide marks on this page',
    showMarks: 'Show marks on this page',
    marksHidden: 'Marks are hidden on this page',
    marksShown: 'Marks are shown on this page',
    turnOff: 'Turn off on this site',
    settings: 'Settings',
    sheet: 'Change the height',
    loading: 'Loading',
  },
  article: enArticle,
  part: {
    ask: 'Is this the article?',
    choose: 'Choose another part',
    forget: 'Let Glossmark find it again',
    label: 'Choose the article',
    help: 'Point at the article and press it. ↑ and ↓ go out and in, Enter takes, Esc leaves.',
    pointed: (start: string) => `The part that begins “${start}”`,
    take: 'This is it',
    leave: 'Cancel',
    taken: 'Read from here, on the other pages of this site too',
    unnamed: 'The page gives this part no name that other pages could share. Choose the one around it.',
  },
  popup: {
    open: 'Open the margin',
    closeMargin: 'Close the margin',
    showMarks: 'Show marks on this page',
    onSite: 'Glossmark on this site',
    library: 'Library',
    notArticle: 'This page is not an article',
    tooLittle: 'There is too little running text to read beside. You can use Glossmark here all the same.',
    useHere: 'Use it on this page',
    off: 'Off on this site',
    offCount: (n: number) =>
      n === 0
        ? 'Nothing from here is in your library.'
        : count(n, '{n} highlight from here is in your library.', '{n} highlights from here are in your library.'),
    notAllowedTitle: 'Not on this page',
    notAllowed: 'The browser does not let extensions read this page.',
    terms: (n: number) => count(n, 'term', 'terms'),
    highlights: (n: number) => count(n, 'highlight', 'highlights'),
  },
  errors: {
    'disk full': 'The disk is full. Nothing was lost; free some space and try again.',
    'newer database': 'Your library was written by a newer Glossmark. Update this one to go on.',
    'not allowed': 'This page may not do that.',
    misshapen: 'That did not work. Nothing was lost.',
    'too long': 'This is longer than Glossmark can keep in one piece.',
    'not here': 'This is not in your library any more.',
    'unknown file': 'This is not a file Glossmark knows. Nothing was changed.',
    broken: 'That did not work. Nothing was lost.',
    'too big':
      'This file holds more than Glossmark takes at once: 100,000 terms, or 64 MB unpacked. Nothing was changed.',
    'not unpacked':
      'This file is locked with a password, or packed in a way Glossmark does not know. Nothing was changed.',
    'old dictionary':
      'This dictionary has an older form. Glossmark reads Yomitan dictionaries of version 3. Nothing was changed.',
    'no terms': 'There are no terms in this file. Nothing was changed.',
  } satisfies Record<PlainReason, string>,
  updated: enRest.updated,
  reload: enRest.reload,
  failed: 'That did not work. Nothing was lost.',
  tryAgain: 'Try again',
  undo: 'Undo',
  undone: 'Undone',
  redone: 'Done again',
  dismiss: 'Close',
  refusals: {
    'no quote': 'No quoted text',
    'page note only': 'No quoted text, only a page note',
    'no address': 'No address',
    'address not on the web': 'The address is a file on another computer',
    'cut off': 'Cut off in the middle of the file',
    'not an annotation': 'Not a highlight',
    'too long': 'Longer than Glossmark can keep in one piece',
    misshapen: 'Cannot be read',
    'no term': 'No term',
    'no definition': 'No meaning',
    'picture only': 'Only a picture',
  } satisfies Record<RefusalReason, string>,
  library: enLibrary,
  repair: enRepair,
  health: enHealth,
  options: enOptions,
  manifest: {
    description:
      'Read slowly. Words explained in the margin, passages marked in the text. All of it stays on this computer.',
    commandMargin: 'Go into the margin and back',
    commandHighlight: 'Highlight the selected passage',
    commandLookUp: 'Look up the selected word',
    commandLibrary: 'Open the library',
    menuHighlight: 'Highlight',
    menuLookUp: 'Look up “%s”',
  },
};
