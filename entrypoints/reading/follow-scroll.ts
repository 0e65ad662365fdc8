import { boxesOf } from '../../lib/page/hit-index';
import { shareOf } from '../../lib/page/share-of';
import { rangeOf } from '../../lib/page/text-map';
import { restSoon } from './follow-place';
import type { Reading } from './reading';
import type { TermEntry } from './state';

/** Brings progress and the dots of "on screen" up to where the reader is. */
export function followScroll(reading: Reading): void {
  const { state, page } = reading;
  const { share, screen } = shareOf(page.root);
  Object.assign(state, { progress: share, screen });
  restSoon(reading);
  if (state.margin.open && state.margin.tab === 'terms') {
    state.onScreen = new Set(listOnScreen(reading));
  }
  if (
    state.settings.spine ||
    state.part ||
    state.menu ||
    state.peek ||
    state.adjust ||
    state.draft ||
    state.card ||
    state.margin.open
  )
    reading.draw();
}

/** The terms that are on screen now, by their first mention there, from above. */
export function listOnScreen({ state }: Reading): string[] {
  const seen = state.terms.map((entry) => ({ id: entry.term.id, top: topOnScreen(entry) }));
  const shown = seen.filter(({ top }) => top !== null).sort((a, b) => (a.top ?? 0) - (b.top ?? 0));
  return shown.map(({ id }) => id);
}

/** Mentions stand in the order of the text, so halving finds the first one below the upper edge; null for none on screen. */
function topOnScreen({ places }: TermEntry): number | null {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((topOf(places[middle]) ?? -1) < 0) low = middle + 1;
    else high = middle;
  }
  const top = topOf(places[low]);
  return top !== null && top < window.innerHeight ? top : null;
}

function topOf(place: TermEntry['places'][number] | undefined): number | null {
  const range = place && rangeOf(place.scope.map, place.span);
  return (range && boxesOf(range)[0]?.top) ?? null;
}
