import type { Mention } from '../model';
import type { PageText } from '../text';
import { decideSense, type SenseDecision, type SenseEvidence } from './decide-sense';
import { findCandidates } from './find-candidates';
import { gatherEvidence } from './gather-evidence';
import type { Matcher } from './matcher';

/** A place where a term's words stand, with the decision on its sense and what that rests on. */
export interface JudgedMention extends Mention {
  decision: SenseDecision;
  /** tellSense says what of it is told to the reader. */
  evidence: SenseEvidence;
}

/** Every place where a term's words stand, in order of start, marked or not, with the reasons. */
export function judgeCandidates(page: PageText, matcher: Matcher): JudgedMention[] {
  const found = findCandidates(page, matcher);
  const evidenceOf = gatherEvidence(page, matcher, found);
  return found.candidates.map((candidate) => {
    const term = matcher.terms[matcher.forms[candidate.form]?.term ?? 0]?.id ?? '';
    const evidence = evidenceOf(candidate);
    return { term, start: candidate.start, end: candidate.end, decision: decideSense(evidence), evidence };
  });
}
