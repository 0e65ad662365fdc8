import type { Anchor, FigureSelector } from '../model';
import type { PageText } from '../text';
import { alignText } from './align-text';
import type { FigureFacts } from './figure-facts';
import { type FoldedText, foldText } from './fold-text';
import { pictureName } from './picture-name';
import { readAfter, readBefore } from './read-context';
import { sameWords } from './same-words';
import { neighbour } from './stands-at';

/** How one text of a picture compares: the same words, much of them, others; null where both are empty. */
export type Likeness = 'same' | 'like' | 'other' | null;

/** What speaks for and against one picture. */
export interface FigureEvidence {
  /** The same address, the same telling name, one of both unknown, or another picture. */
  picture: 'address' | 'name' | 'unknown' | 'other';
  caption: Likeness;
  alt: Likeness;
  /** On how many sides the text next to it is the same, 24 folded characters or the root's edge: 0 to 2. */
  neighbours: number;
  /** Whether it has its old number, counted from the first or from the last picture. */
  number: boolean;
  /** Whether its shape is about the same; null where one of both is unknown. */
  shape: boolean | null;
  shown: boolean;
}

/** Compares a picture of the page with what was stored of one. */
export function weighFigure(
  page: PageText,
  { quote, figure }: Pick<Anchor, 'quote'> & { figure: FigureSelector },
  { facts, nth, count }: { facts: FigureFacts; nth: number; count: number },
): FigureEvidence {
  const before = sameEnd(quote.prefix, readBefore(page, facts.start, 64));
  const after = sameStart(quote.suffix, readAfter(page, facts.end, 64));
  return {
    picture: comparePicture(figure, facts),
    caption: compareTexts(figure.caption, facts.caption),
    alt: compareTexts(figure.alt, facts.alt),
    neighbours: (before ? 1 : 0) + (after ? 1 : 0),
    number: nth === figure.nth || count - nth === figure.count - figure.nth,
    shape: figure.ratio === null || facts.ratio === null ? null : sameShape(figure.ratio, facts.ratio),
    shown: facts.shown,
  };
}

function comparePicture(figure: FigureSelector, facts: FigureFacts): FigureEvidence['picture'] {
  if (figure.kind !== facts.kind) return 'other';
  if (figure.address === '' || facts.addresses.length === 0) return 'unknown';
  if (facts.addresses.includes(figure.address)) return 'address';
  const name = pictureName(figure.address);
  const names = facts.addresses.map(pictureName);
  if (name === null || names.every((one) => one === null)) return 'unknown';
  return names.includes(name) ? 'name' : 'other';
}

/** Longest stretch of a text that is compared letter by letter, folded units. */
const longest = 500;

function compareTexts(stored: string, now: string): Likeness {
  if (stored === '' && now === '') return null;
  if (sameWords(stored, now)) return 'same';
  const one = foldText(stored).codes.subarray(0, longest);
  const other = foldText(now).codes.subarray(0, longest);
  if (one.length === 0 || other.length === 0) return 'other';
  return alignText(one, other, true).whole <= Math.max(one.length, other.length) * 0.3 ? 'like' : 'other';
}

const folded = (text: string): FoldedText['text'] => foldText(text).text;
const sameEnd = (one: string, other: string) => folded(one).slice(-neighbour) === folded(other).slice(-neighbour);
const sameStart = (one: string, other: string) => folded(one).slice(0, neighbour) === folded(other).slice(0, neighbour);
const sameShape = (one: number, other: number) => Math.abs(one - other) <= 0.12 * Math.max(one, other);
