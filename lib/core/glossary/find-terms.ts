import type { Mention } from '../model';
import type { PageText } from '../text';
import { decideSense } from './decide-sense';
import { findCandidates } from './find-candidates';
import { gatherEvidence } from './gather-evidence';
import type { Matcher } from './matcher';
import { standingOf } from './standing-of';

/** The mentions of a glossary's terms in a text, in order of start, none overlapping. */
export function findTerms(page: PageText, matcher: Matcher): Mention[] {
  const found = findCandidates(page, matcher);
  const evidenceOf = gatherEvidence(page, matcher, found);
  const mentions: Mention[] = [];
  for (const candidate of found.candidates) {
    const { start, end } = candidate;
    const form = matcher.forms[candidate.form];
    const sure = form?.plain === true && standingOf(page.text, start, end) === 'free';
    if (!sure && !decideSense(evidenceOf(candidate)).marked) continue;
    mentions.push({ term: matcher.terms[form?.term ?? 0]?.id ?? '', start, end });
  }
  return mentions;
}
