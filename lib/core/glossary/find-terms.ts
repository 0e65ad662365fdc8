import type { Mention } from '../model';
import type { PageText } from '../text';
import { judgeCandidates } from './judge-candidates';
import type { Matcher } from './matcher';

/** The mentions of a glossary's terms in a text, in order of start, none overlapping. */
export function findTerms(page: PageText, matcher: Matcher): Mention[] {
  return judgeCandidates(page, matcher)
    .filter((judged) => judged.decision.marked)
    .map(({ term, start, end }) => ({ term, start, end }));
}
