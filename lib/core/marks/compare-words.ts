import { diffWords } from 'diff';
import { sameWords } from '../quote/same-words';

/** A stretch of two wordings: of both, of the old one alone, or of the new one alone. */
export interface WordPart {
  kind: 'same' | 'removed' | 'added';
  text: string;
}

/** Longest way from one wording to the other that is looked for, words left out and put in. */
const longestWay = 600;

/**
 * What became of a wording, word by word in the language's own words; what only a template changes counts as the same.
 * Wordings too far apart for a comparison are given whole, the old one first.
 */
export function compareWords(then: string, now: string, language = ''): WordPart[] {
  const found = diffWords(then, now, { maxEditLength: longestWay, intlSegmenter: segmenterOf(language) });
  if (!found) return [part('removed', then), part('added', now)];
  const parts = found.map(({ value, added, removed }) => part(removed ? 'removed' : added ? 'added' : 'same', value));
  return joinAlike(parts.filter(({ text }) => text !== ''));
}

const part = (kind: WordPart['kind'], text: string): WordPart => ({ kind, text });

/** A language tag of a page may be anything. */
function segmenterOf(language: string): Intl.Segmenter {
  try {
    return new Intl.Segmenter(language || undefined, { granularity: 'word' });
  } catch {
    return new Intl.Segmenter(undefined, { granularity: 'word' });
  }
}

/** Words that differ in quotation marks, dashes or white space alone are the same. */
function joinAlike(parts: readonly WordPart[]): WordPart[] {
  const joined: WordPart[] = [];
  for (let at = 0; at < parts.length; at++) {
    const [one, next] = [parts[at], parts[at + 1]];
    if (!one) continue;
    const alike = one.kind === 'removed' && next?.kind === 'added' && sameWords(one.text, next.text);
    const same = alike && next ? part('same', next.text) : one;
    if (alike) at += 1;
    const last = joined.at(-1);
    if (last && last.kind === same.kind) last.text += same.text;
    else joined.push({ ...same });
  }
  return joined;
}
