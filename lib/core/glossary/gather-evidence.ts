import type { PageText } from '../text';
import type { SenseEvidence } from './decide-sense';
import type { Candidate, Found } from './find-candidates';
import type { Matcher } from './matcher';
import { nearCues } from './near-cues';
import { readDomain } from './read-domain';
import { standingOf } from './standing-of';

/** So far back that no cue within reach is skipped, in UTF-16 code units. */
const back = 600;

/** Gives the evidence on one candidate after another; they must come in order of start. */
export function gatherEvidence(
  page: PageText,
  matcher: Matcher,
  found: Found,
): (candidate: Candidate) => SenseEvidence {
  let domain: number | null = null;
  let firstCue = 0;
  return (candidate) => {
    const { start, end } = candidate;
    domain ??= readDomain(found, matcher);
    while ((found.cues[firstCue]?.start ?? Infinity) < start - back) firstCue++;
    const { weak = false, ambiguous = false } = matcher.forms[candidate.form] ?? {};
    const quoted = /["“„«‘]/.test(page.text.charAt(start - 1)) || /["”“»]/.test(page.text.charAt(end));
    const standing = standingOf(page.text, start, end);
    return { weak, ambiguous, domain, quoted, standing, ...nearCues(candidate, { found, matcher, firstCue }) };
  };
}
