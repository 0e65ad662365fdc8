import type { Mention } from '../model';
import type { PageText } from '../text';
import { decideSense, type NearCue, type SenseDecision } from './decide-sense';
import { type Candidate, type Found, findCandidates } from './find-candidates';
import type { Matcher } from './matcher';

/** A candidate with the decision on its sense. */
export interface JudgedMention extends Mention {
  decision: SenseDecision;
}

/** How far a cue may stand from what it speaks of, in UTF-16 code units. */
const reach = 250;

/** Every place where a term's words stand, with the decision whether it is meant there. */
export function judgeCandidates(page: PageText, matcher: Matcher): JudgedMention[] {
  const found = findCandidates(page, matcher);
  const domain = domainOf(found, matcher);
  return found.candidates.map((candidate) => {
    const form = matcher.forms[candidate.form];
    const term = matcher.terms[form?.term ?? 0];
    const near = nearCues(candidate, found, matcher);
    const ambiguous = (term?.cuesFor.length ?? 0) > 0;
    const decision = decideSense({ weak: form?.weak ?? false, ambiguous, domain, ...near });
    return { term: term?.id ?? '', start: candidate.start, end: candidate.end, decision };
  });
}

/** How far the page is about the glossary's subject: different unambiguous terms and cues of the domain in it. */
function domainOf(found: Found, matcher: Matcher): number {
  const telling = new Set<string>();
  for (const { form } of found.candidates) {
    const term = matcher.terms[matcher.forms[form]?.term ?? 0];
    if (term && !matcher.forms[form]?.weak && term.cuesFor.length === 0) telling.add(term.id);
  }
  for (const { cue } of found.cues) {
    const known = matcher.cues[cue];
    if (known?.ofDomain) telling.add(known.text);
  }
  const least = 6 + Math.sqrt(found.words) / 12;
  return Math.min(1, Math.max(0, (telling.size - 4) / least));
}

function nearCues(
  candidate: Candidate,
  found: Found,
  matcher: Matcher,
): { cuesFor: NearCue[]; cuesAgainst: NearCue[] } {
  const term = matcher.forms[candidate.form]?.term ?? -1;
  const cuesFor = new Map<string, NearCue>();
  const cuesAgainst = new Map<string, NearCue>();
  for (const { cue, start, end } of found.cues) {
    if (end < candidate.start - reach) continue;
    if (start > candidate.end + reach) break;
    const known = matcher.cues[cue];
    if (!known || (start >= candidate.start && end <= candidate.end && start !== candidate.start)) continue;
    const distance = Math.max(0, start - candidate.end, candidate.start - end);
    if (known.speaksFor.includes(term)) keepNearest(cuesFor, { text: known.text, distance });
    if (known.speaksAgainst.includes(term)) keepNearest(cuesAgainst, { text: known.text, distance });
  }
  return { cuesFor: [...cuesFor.values()], cuesAgainst: [...cuesAgainst.values()] };
}

function keepNearest(cues: Map<string, NearCue>, cue: NearCue): void {
  const known = cues.get(cue.text);
  if (!known || known.distance > cue.distance) cues.set(cue.text, cue);
}
