/** A cue near a candidate. */
export interface NearCue {
  text: string;
  /** UTF-16 code units between the cue and the candidate; 0 where they overlap or touch. */
  distance: number;
}

/** What is known of one candidate when its sense is decided. */
export interface SenseEvidence {
  /** A form that needs a cue wherever it stands. */
  weak: boolean;
  /** A term that has other senses in ordinary texts. */
  ambiguous: boolean;
  /** How far the page is about the glossary's subject, 0 (not at all) to 1. */
  domain: number;
  cuesFor: NearCue[];
  cuesAgainst: NearCue[];
}

/** Whether a candidate is marked, with the points that spoke for it. */
export interface SenseDecision {
  marked: boolean;
  score: number;
  reasons: string[];
}

/** Points of one cue: touching it is decisive, the same sentence strong, the paragraph weak. */
function pointsOf(cue: NearCue): number {
  if (cue.distance <= 1) return 4;
  return cue.distance <= 80 ? 2 : cue.distance <= 250 ? 0.75 : 0;
}

/** Decides from cues near by and the page's subject whether a candidate has the glossary's sense. */
export function decideSense(evidence: SenseEvidence): SenseDecision {
  const { weak, ambiguous, domain, cuesFor, cuesAgainst } = evidence;
  if (!weak && !ambiguous && cuesAgainst.length === 0)
    return { marked: true, score: 0, reasons: ['has one sense only'] };
  const sum = (cues: NearCue[]) => cues.reduce((total, cue) => total + pointsOf(cue), 0);
  const support = Math.min(sum(cuesFor), 6);
  const objection = Math.min(sum(cuesAgainst) * 1.5, 9);
  const start = weak ? domain * 0.5 - 1 : ambiguous ? domain * 3.5 - 0.5 : 2;
  const score = start + support - objection;
  const named = (word: string, cues: NearCue[]) =>
    cues.filter((cue) => pointsOf(cue) > 0).map((cue) => `${word} “${cue.text}”`);
  const reasons = [...named('for', cuesFor), ...named('against', cuesAgainst)];
  if (domain > 0) reasons.push(`the page is about this subject (${domain.toFixed(2)})`);
  return { marked: score > 0, score, reasons };
}
