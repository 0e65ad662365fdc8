import { findPageTerms } from '../find-page-terms';
import type { Reading } from '../reading';

/** Finds the glossary's terms in the page as it was read last. */
export function placeTerms({ state, page }: Reading): void {
  Object.assign(state, findPageTerms(page, state.glossary, state.hidden));
  const { card } = state;
  const mentions = state.terms.find(({ term }) => term.id === card?.term)?.places.length ?? 0;
  if (card && card.mention >= mentions) state.card = null;
}
