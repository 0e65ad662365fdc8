import type { Mention } from '../model';
import type { PageText } from '../text';
import { decideSense, type NearCue, type SenseDecision } from './decide-sense';
import { type Candidate, type Found, findCandidates } from './find-candidates';
import type { Matcher } from './matcher';
import { readDomain } from './read-domain';
import { standingOf } from './standing-of';

/** A candidate with the decision on its sense. */
export interface JudgedMention extends Mention {
  decision: SenseDecision;
}

/** How far a cue may stand from what it speaks of, in UTF-16 code units. */
const reach = 250;

/** Every place where a term's words stand, in order of start, with the decision whether it is meant there. */
export function judgeCandidates(page: PageText, matcher: Matcher): JudgedMention[] {
  const found = findCandidates(page, matcher);
  const domain = readDomain(found, matcher);
  let first = 0;
  return found.candidates.map((candidate) => {
    while ((found.cues[first]?.start ?? Infinity) < candidate.start - 2 * reach) first++;
    const form = matcher.forms[candidate.form];
    const term = matcher.terms[form?.term ?? 0];
    const quoted = isQuoted(page.text, candidate);
    const standing = standingOf(page.text, candidate.start, candidate.end);
    const cues = nearCues(candidate, found, matcher, first);
    const { weak = false, ambiguous = false } = form ?? {};
    const decision = decideSense({ weak, ambiguous, domain, quoted, standing, ...cues });
    return { term: term?.id ?? '', start: candidate.start, end: candidate.end, decision };
  });
}

function isQuoted(text: string, { start, end }: Candidate): boolean {
  return /["“„«‘]/.test(text[start - 1] ?? '') || /["”“»]/.test(text[end] ?? '');
}

function nearCues({ form, start, end }: Candidate, found: Found, matcher: Matcher, first: number) {
  const term = matcher.forms[form]?.term ?? -1;
  const cuesFor = new Map<string, NearCue>();
  const cuesAgainst = new Map<string, NearCue>();
  for (let at = first; at < found.cues.length; at++) {
    const place = found.cues[at];
    const cue = place && matcher.cues[place.cue];
    if (!place || !cue || place.start > end + reach) break;
    const inside = place.start >= start && place.end <= end;
    const near = { text: cue.text, distance: Math.max(0, place.start - end, start - place.end), general: false };
    if (cue.speaksAgainst.includes(term)) keepNearest(cuesAgainst, near);
    else if (inside) continue;
    else if (cue.speaksFor.includes(term)) keepNearest(cuesFor, near);
    else if (cue.ofDomain) keepNearest(cuesFor, { ...near, general: true });
  }
  return { cuesFor: [...cuesFor.values()], cuesAgainst: [...cuesAgainst.values()] };
}

function keepNearest(cues: Map<string, NearCue>, cue: NearCue): void {
  const known = cues.get(cue.text);
  if (!known || known.distance > cue.distance) cues.set(cue.text, cue);
}
