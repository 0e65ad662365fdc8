import { Spine } from '../../components/floating/Spine';
import type { SpineItem } from '../../components/floating/spine-item';
import { mergeTicks } from '../../lib/core/marks/merge-ticks';
import { quoteWords } from '../../lib/core/marks/quote-words';
import { scrollToRange } from '../../lib/page/scroll-to-range';
import { rangeOf } from '../../lib/page/text-map';
import { visibleSpan } from '../../lib/page/visible-span';
import type { Reading } from './reading';

/** The spine of the page: at the viewport's edge, or as the open margin's; nothing where it is off or would be empty. */
export function SpineView({ reading, place }: { reading: Reading; place: 'viewport' | 'margin' }) {
  const { state } = reading;
  const items = state.settings.spine && state.marksShown ? spineItems(reading) : [];
  if (items.length === 0) return null;
  return (
    <Spine
      ticks={mergeTicks(items, window.innerHeight * 0.98)}
      view={viewOf(reading)}
      place={place}
      side={state.side}
      onGo={(item) => go(reading, item)}
    />
  );
}

function spineItems({ state, page }: Reading): SpineItem[] {
  const total = Math.max(1, page.length);
  const found = state.marks.filter(({ scope, found: at }) => scope && at?.span);
  const marks = found.flatMap(({ row, found: seen, scope, paragraph }, index): SpineItem[] => {
    if (!scope || !seen?.span) return [];
    const share = (scope.offset + seen.span.start) / total;
    const { colour, id, anchor } = row;
    const { grade } = seen;
    const quote = quoteWords(anchor);
    return [{ kind: 'mark', id, share, colour, grade, quote, paragraph, place: index + 1, all: found.length }];
  });
  const terms = state.terms.flatMap(({ term, places: [first] }): SpineItem[] => {
    if (!first) return [];
    const share = (first.scope.offset + first.span.start) / total;
    return [{ kind: 'term', id: term.id, share, headword: term.headword }];
  });
  return [...marks, ...terms];
}

function viewOf({ page }: Reading): { from: number; to: number } | null {
  const [article] = page.scopes;
  const span = article && visibleSpan(article.map, window.innerHeight);
  const total = Math.max(1, page.length);
  return span ? { from: span.start / total, to: span.end / total } : null;
}

function go(reading: Reading, item: SpineItem): void {
  if (item.kind === 'mark') void reading.wake().then((surfaces) => surfaces?.goToMark(reading, item.id));
  else goToFirst(reading, item.id);
}

function goToFirst(reading: Reading, id: string): void {
  const place = reading.state.terms.find(({ term }) => term.id === id)?.places[0];
  const range = place && rangeOf(place.scope.map, place.span);
  if (range) scrollToRange(range);
}
