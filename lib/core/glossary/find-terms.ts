import type { Mention } from '../model';
import { runOut } from '../run-out';
import type { PageText } from '../text';
import { decideSense } from './decide-sense';
import { stepCandidates } from './find-candidates';
import { gatherEvidence } from './gather-evidence';
import type { Matcher } from './matcher';
import { standingOf } from './standing-of';

/** The mentions of a glossary's terms in a text, in order of start, none overlapping. */
export function findTerms(page: PageText, matcher: Matcher): Mention[] {
  return runOut(stepTerms(page, matcher));
}

/** Candidates between two pauses. */
const step = 200;

/** The same with a pause now and then, so that a long text holds nothing up. */
export function* stepTerms(page: PageText, matcher: Matcher): Generator<void, Mention[], void> {
  const found = yield* stepCandidates(page, matcher);
  const evidenceOf = gatherEvidence(page, matcher, found);
  const mentions: Mention[] = [];
  for (const [index, candidate] of found.candidates.entries()) {
    if (index % step === step - 1) yield;
    const { start, end } = candidate;
    const form = matcher.forms[candidate.form];
    const sure = form?.plain === true && standingOf(page.text, start, end) === 'free';
    if (!sure && !decideSense(evidenceOf(candidate)).marked) continue;
    mentions.push({ term: matcher.terms[form?.term ?? 0]?.id ?? '', start, end });
  }
  return mentions;
}
