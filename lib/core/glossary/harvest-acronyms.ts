import type { PageText } from '../text';
import type { HarvestedDefinition } from './harvested';
import { matchLongForm } from './match-long-form';
import { readStretches } from './read-stretches';

/** Short forms that stand in brackets for a place, a degree or a time and explain nothing. */
const places = new Set(['UK', 'US', 'USA', 'EU', 'UN', 'NY', 'NYC', 'LA', 'DC', 'PhD', 'MD', 'BA', 'MA', 'AM', 'PM', 'PS', 'TBC', 'TBA', 'NB', 'II', 'III', 'IV']); // biome-ignore format: a list of words

const brackets = /\(([^()]{2,120})\)/g;
const shortForm = /^[\p{Lu}\d][\p{L}\d]*(?:[-/&][\p{L}\d]+)*$/u;
/** Words before a bracket that may belong to its long form, in UTF-16 code units. */
const back = 160;

/**
 * Acronyms that a text writes out, as “long form (SF)” or “SF (long form)”.
 * Schwartz and Hearst, A simple algorithm for identifying abbreviation definitions in biomedical text, PSB 2003,
 * held stricter: capitals, half of the letters at the beginnings of words, the last word taking part.
 */
export function harvestAcronyms(page: PageText): HarvestedDefinition[] {
  const found: HarvestedDefinition[] = [];
  const stretches = readStretches(page);
  for (let index = 0; index < stretches.length; index += 2) {
    const from = stretches[index] ?? 0;
    const text = page.text.slice(from, stretches[index + 1]).replace(/[\s\u00a0]/g, ' ');
    for (const match of text.matchAll(brackets)) {
      const one = readBrackets(text, match.index, (match[1] ?? '').trim());
      if (!one) continue;
      const span = { start: from + one.start, end: from + match.index + match[0].length };
      found.push({ headword: one.headword, quote: one.quote.replace(/ +/g, ' '), span, kind: 'acronym' });
    }
  }
  return found;
}

function readBrackets(text: string, at: number, inside: string) {
  const before = text.slice(Math.max(0, at - back), at).replace(/^.*[.!?;:](?= )/, '');
  if (isShortForm(inside)) return longFormBefore(before.trimEnd(), at - before.length, inside);
  const last = /(?:^|[\s“"‘])([^\s“"‘]+) $/.exec(before)?.[1] ?? '';
  if (!isShortForm(last) || !/ /.test(inside)) return null;
  const words = inside.replace(/^(?:short for|stands for|or|the|that is,?|i\.e\.,?) /i, '');
  const quote = matchLongForm(last, words);
  return quote !== null && quote === words ? { headword: last, quote, start: at - 1 - last.length } : null;
}

function longFormBefore(before: string, start: number, headword: string) {
  const quote = matchLongForm(headword, before);
  return quote === null ? null : { headword, quote, start: start + before.length - quote.length };
}

/** A short form has one word, at most ten characters, two capitals, and is no place. */
function isShortForm(word: string): boolean {
  if (word.length < 2 || word.length > 10 || !shortForm.test(word) || places.has(word)) return false;
  return (word.match(/\p{Lu}/gu)?.length ?? 0) >= 2;
}
