import type { Selected } from './selected';

/** What is open or looked at while passages are put right. */
export interface RepairState {
  /** The changed mark whose wordings are compared, and what opened the comparison. */
  compare: { mark: string; from: 'menu' | 'list' } | null;
  /** The mark for which another passage is being selected, with what is selected now. */
  choosing: { mark: string; selected: Selected | null } | null;
  /** The lost mark whose suggestion is looked at. */
  looked: string | null;
  /** Suggestions that the reader turned down in this visit: the words, by mark. */
  declined: Map<string, string>;
}

/** Nothing to put right yet. */
export const firstRepair = (): RepairState => ({
  compare: null,
  choosing: null,
  looked: null,
  declined: new Map(),
});
