import type { Grade } from '../model';
import { count } from './en-count';

/** English: passages that changed, moved or were lost, and what can be done about them. */
export const enRepair = {
  compare: 'Compare',
  changed: 'The text has changed since you saved it.',
  kept: 'The text has changed since you saved it. You kept your wording.',
  keptGrade: 'Changed, your wording kept',
  removed: 'removed:',
  added: 'added:',
  struck: 'struck through',
  struckMeans: 'was there when you saved it',
  underlined: 'underlined',
  underlinedMeans: 'is there now',
  tooLong: 'What stands there now is too long to compare.',
  keepWording: 'Keep my wording',
  keptSaid: 'Your wording stays',
  takeNew: 'Take the new wording',
  taken: 'New wording taken',
  chooseOther: 'Choose another passage',
  moved: (from: number, to: number) => `Moved from ¶ ${from} to ¶ ${to}.`,
  movedFrom: (from: number) => `Moved from ¶ ${from}`,
  movedSomewhere: 'It stands somewhere else now.',
  fine: 'Fine',
  fineSaid: 'New place kept',
  keepLost: 'Keep as it is',
  lostKept: 'Kept as it is',
  perhaps: 'Perhaps here?',
  look: 'Go to these words',
  yes: 'Yes, this is it',
  no: 'No',
  declined: 'Not here, then',
  attached: 'Passage attached again',
  again: {
    looking: 'Looking in the whole page',
    found: (n: number) => count(n, '{n} passage found again.', '{n} passages found again.'),
    perhaps: (n: number) =>
      count(n, '{n} passage may stand somewhere else. See below.', '{n} passages may stand somewhere else. See below.'),
    none: 'Looked through the whole page and its comments. Nothing found.',
  },
  choosing: {
    label: 'Choose another passage',
    select: 'Select the passage that this highlight belongs to',
    use: 'Use selection',
    cancel: 'Cancel',
    said: 'Select the passage that this highlight belongs to. Tab goes to Use selection, Escape cancels.',
    cancelled: 'Left as it was',
  },
};

/** English: whether the passages of the library are still there. */
export const enHealth = {
  title: 'Health',
  question: 'Are my passages still there?',
  explained:
    'Articles change. Glossmark checks each passage when you open its article and never alters what you saved.',
  tabs: { exact: 'Exact', moved: 'Moved', changed: 'Changed', lost: 'Lost' } satisfies Record<Grade, string>,
  tabsLabel: 'What became of them',
  bar: (n: Record<Grade, number>) => `${n.exact} exact, ${n.moved} moved, ${n.changed} changed, ${n.lost} lost`,
  seenOn: (day: string) => `Last seen ${day}`,
  seenBetween: (last: string, first: string) => `Last seen between ${last} and ${first}`,
  saved: (day: string) => `saved ${day}`,
  savedThenChanged: (day: string, by: string) => `saved ${day}, changed by ${by}`,
  savedThenLost: (day: string, on: string) => `saved ${day}, not found ${on}`,
  open: 'Open at this passage',
  allWell: 'Every passage is where you left it.',
  notLooked: (n: number) =>
    count(
      n,
      '{n} not looked for yet. It is checked when you open its article.',
      '{n} not looked for yet. They are checked when you open their articles.',
    ),
  none: { exact: 'None seen yet.', moved: 'None has moved.', changed: 'None has changed.', lost: 'None is lost.' },
  known: 'You have seen these',
  more: (n: number) => count(n, 'Show {n} more', 'Show {n} more'),
  today: 'today',
  yesterday: 'yesterday',
};
