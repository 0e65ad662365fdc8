import type { Found } from './find-candidates';
import type { Matcher } from './matcher';

/**
 * How far a text is about a glossary's subject, by its different terms with one sense and its cues:
 * from 0 to 1, and down to -0.4 where a long text says little of it.
 */
export function readDomain(found: Found, matcher: Matcher): number {
  const terms = new Set<number>();
  const cues = new Set<number>();
  for (const { form } of found.candidates) {
    const known = matcher.forms[form];
    if (known && !known.weak && isPlain(matcher, known.term)) terms.add(known.term);
  }
  for (const { cue } of found.cues) if (matcher.cues[cue]?.ofDomain) cues.add(cue);
  const told = terms.size + Math.min(cues.size / 10, 3);
  const expected = 4 + Math.sqrt(found.words) / 16;
  const lowest = -Math.min(0.4, found.words / 500);
  return Math.min(1, Math.max(lowest, (told - 2) / expected));
}

function isPlain(matcher: Matcher, term: number): boolean {
  const known = matcher.terms[term];
  return known !== undefined && known.cuesFor.length === 0 && known.cuesAgainst.length === 0;
}
