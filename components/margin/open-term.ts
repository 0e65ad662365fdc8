import type { MentionView } from '../views';
import type { TermPart } from './term-verbs';

/** What belongs to the one row that is open. */
export interface OpenTerm {
  id: string;
  mention: MentionView | null;
  part: TermPart | null;
  /** Why the mention is taken for the term; filled while that is asked for. */
  reasons: string[];
  /** The term that see-also led away from. */
  back: { id: string; headword: string } | null;
}
