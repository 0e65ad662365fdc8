import type { NearCue } from './decide-sense';
import type { Candidate, Found } from './find-candidates';
import type { Matcher } from './matcher';

/** How far a cue may stand from what it speaks of, in UTF-16 code units. */
const reach = 250;

interface Surroundings {
  found: Found;
  matcher: Matcher;
  /** Index of the first cue that can be near. */
  firstCue: number;
}

/** The cues around a candidate that speak for its term or against it, each at its nearest. */
export function nearCues({ form, start, end }: Candidate, { found, matcher, firstCue }: Surroundings) {
  const term = matcher.forms[form]?.term ?? -1;
  const cuesFor = new Map<string, NearCue>();
  const cuesAgainst = new Map<string, NearCue>();
  for (let at = firstCue; at < found.cues.length; at++) {
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
