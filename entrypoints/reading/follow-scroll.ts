import { boxesOf } from '../../lib/page/hit-index';
import { rangeOf } from '../../lib/page/text-map';
import type { Reading } from './reading';
import type { TermEntry } from './state';

/** Brings progress and the dots of "on screen" up to where the reader is. */
export function followScroll(reading: Reading): void {
  const { state, page } = reading;
  const box = page.root.getBoundingClientRect();
  state.progress = box.height > 0 ? Math.max(0, Math.min(1, (window.innerHeight - box.top) / box.height)) : 0;
  if (state.margin.open && state.margin.tab === 'terms') {
    state.onScreen = new Set(state.terms.filter(isOnScreen).map(({ term }) => term.id));
  }
  if (state.settings.spine || state.menu || state.adjust || state.draft || state.card || state.margin.open)
    reading.draw();
}

/** Mentions stand in the order of the text, so two halvings find the first one below the upper edge. */
function isOnScreen({ places }: TermEntry): boolean {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((topOf(places[middle]) ?? -1) < 0) low = middle + 1;
    else high = middle;
  }
  const top = topOf(places[low]);
  return top !== null && top < window.innerHeight;
}

function topOf(place: TermEntry['places'][number] | undefined): number | null {
  const range = place && rangeOf(place.scope.map, place.span);
  return (range && boxesOf(range)[0]?.top) ?? null;
}
