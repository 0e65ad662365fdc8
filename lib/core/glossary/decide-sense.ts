/** A cue near a candidate. */
export interface NearCue {
  text: string;
  /** UTF-16 code units between the cue and the candidate; 0 where they overlap. */
  distance: number;
  /** Whether it only tells the subject and was not written for this very term. */
  general: boolean;
}

/** What is known of one candidate when its sense is decided. */
export interface SenseEvidence {
  /** A form that needs a cue wherever it stands. */
  weak: boolean;
  /** A term that means something else in ordinary texts. */
  ambiguous: boolean;
  /** How far the page is about the glossary's subject, -0.4 (surely not) over 0 (unknown) to 1. */
  domain: number;
  /** Whether the words stand in quotation marks, as a term does. */
  quoted: boolean;
  /** How the words stand: free, joined to others by a hyphen, or inside an address or a name. */
  standing: 'free' | 'compound' | 'name';
  cuesFor: readonly NearCue[];
  cuesAgainst: readonly NearCue[];
}

/** Whether a candidate is marked: where the score is above 0. */
export interface SenseDecision {
  marked: boolean;
  score: number;
}

/** In UTF-16 code units: a cue that touches the words, one in their sentence, one in their paragraph. */
const touching = 2;
const near = 80;
const far = 250;

/** Decides from cues near by and the page's subject whether a candidate has the glossary's sense. */
export function decideSense(evidence: SenseEvidence): SenseDecision {
  const { quoted, standing, cuesFor, cuesAgainst } = evidence;
  if (standing === 'name') return { marked: false, score: -9 };
  const support = Math.min(sumOf(cuesFor, trustIn(evidence)), 5) + (quoted ? 0.8 : 0);
  const objection = Math.min(sumOf(cuesAgainst, 0) * 1.8, 9) + (standing === 'compound' ? 3 : 0);
  const score = startOf(evidence) + support - objection;
  return { marked: score > 0, score };
}

/** Where the scales stand before any cue: a term with one sense needs evidence against it, the others for them. */
function startOf({ weak, ambiguous, domain }: SenseEvidence): number {
  if (weak) return domain * 0.8 - 1;
  return ambiguous ? domain * 4 - 0.5 : Math.max(0, domain) * 2 + 2;
}

/** How much a cue counts that was not written for this term: little for weak forms outside the subject. */
function trustIn({ weak, domain }: SenseEvidence): number {
  return weak ? Math.max(0, domain) * 0.6 : 0.5;
}

function sumOf(cues: readonly NearCue[], trust: number): number {
  let specific = 0;
  let general = 0;
  for (const cue of cues) {
    if (cue.general) general += pointsOf(cue) * trust;
    else specific += pointsOf(cue);
  }
  return specific + Math.min(general, 2);
}

/** The weight of a cue by its distance. */
export function pointsOf({ distance }: NearCue): number {
  if (distance <= touching) return 3;
  return distance <= near ? 2 : distance <= far ? 0.5 : 0;
}
