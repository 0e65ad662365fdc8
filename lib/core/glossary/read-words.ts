import type { PageText } from '../text';
import { readStretches } from './read-stretches';
import { sentencesOf } from './sentences-of';

/** A word of a text as it stands; UTF-16 code units. */
export interface ReadWord {
  /** In lower case, without a possessive, curly apostrophes straightened. */
  word: string;
  start: number;
  end: number;
  /** Has a capital although no sentence begins here; null where that tells nothing. */
  isCapital: boolean | null;
  /** Nothing but white space stands between the word before and this one. */
  isJoined: boolean;
}

const pattern = /\p{L}[\p{L}\p{M}\p{N}\u00ad]*(?:[-‐‑'’][\p{L}\p{N}][\p{L}\p{M}\p{N}\u00ad]*)*/gu;

/** The words of a text in order, without code. */
export function readWords(page: PageText): ReadWord[] {
  const words: ReadWord[] = [];
  const begins = new Set(sentencesOf(page).map(({ start }) => start));
  const headings = page.zones.filter(({ kind }) => kind === 'heading');
  const stretches = readStretches(page);
  for (let index = 0; index < stretches.length; index += 2) {
    const from = stretches[index] ?? 0;
    const text = page.text.slice(from, stretches[index + 1]);
    let last = -1;
    for (const { 0: shown, index: at } of text.matchAll(pattern)) {
      const between = last < 0 ? '|' : text.slice(last, at);
      const opens = last < 0 || begins.has(from + at) || /[.!?:“"‘(…—–]/.test(between);
      const apart = opens || headings.some(({ start, end }) => start <= from + at && from + at < end);
      const bare = shown.replace(/['’]s?$/u, '');
      words.push({
        word: bare
          .replace(/\u00ad/g, '')
          .replace(/’/g, "'")
          .toLowerCase(),
        start: from + at,
        end: from + at + bare.length,
        isCapital: apart ? null : /\p{Lu}/u.test(shown),
        isJoined: last >= 0 && /^\s+$/u.test(between) && !words.at(-1)?.word.endsWith("'s"),
      });
      last = at + shown.length;
    }
  }
  return words;
}
