import { type NearCue, pointsOf, type SenseEvidence } from './decide-sense';

/** What spoke for and against a candidate, in plain words, for tests and for the reader. */
export function explainSense(evidence: SenseEvidence): string[] {
  const { weak, ambiguous, domain, quoted, standing, cuesFor, cuesAgainst } = evidence;
  const reasons = [weak ? 'needs a cue' : ambiguous ? 'has several senses' : 'has one sense'];
  if (domain !== 0) reasons.push(`subject of the page ${domain.toFixed(2)}`);
  if (quoted) reasons.push('in quotation marks');
  if (standing !== 'free') reasons.push(standing === 'name' ? 'inside an address or a name' : 'part of a compound');
  const named = (side: string, cues: readonly NearCue[]) => {
    for (const cue of cues) if (pointsOf(cue) > 0) reasons.push(`${side} “${cue.text}”`);
  };
  named('for', cuesFor);
  named('against', cuesAgainst);
  return reasons;
}
