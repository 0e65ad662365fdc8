import { words } from '../words/words';
import { type NearCue, pointsOf, type SenseEvidence } from './decide-sense';
import type { GlossaryTerm } from './glossary';

/** So many cues on one side are named; more would be no help. */
const named = 4;

/** Why words are taken for a term, in sentences for the reader; the strongest cues are named. */
export function tellSense(evidence: SenseEvidence | null, term: GlossaryTerm): string[] {
  const { reasons } = words.terms;
  if (!evidence) return [];
  const { weak, ambiguous, domain, quoted, standing, cuesFor, cuesAgainst } = evidence;
  const told = [weak ? reasons.weak : ambiguous ? reasons.several : reasons.one];
  if (term.own?.id === term.id) told.splice(0, 1, reasons.own);
  if (domain > 0.1) told.push(reasons.subject);
  if (domain < 0) told.push(reasons.otherSubject);
  if (quoted) told.push(reasons.quoted);
  if (standing === 'compound') told.push(reasons.compound);
  if (standing === 'name') told.push(reasons.name);
  const near = listCues(cuesFor);
  const against = listCues(cuesAgainst);
  if (near) told.push(reasons.nearFor(near));
  if (against) told.push(reasons.nearAgainst(against));
  return told;
}

/** The nearest cues in quotation marks, as the language lists things; empty where none counts. */
function listCues(cues: readonly NearCue[]): string {
  const counting = cues.filter((cue) => pointsOf(cue) > 0).sort((a, b) => a.distance - b.distance);
  const texts = [...new Set(counting.map(({ text }) => `“${text}”`))].slice(0, named);
  return new Intl.ListFormat(words.language, { type: 'conjunction' }).format(texts);
}
