import { chooseFill, contrast, themeOf } from '../../lib/core/marks/contrast';
import { footName, markName, termNames } from '../../lib/core/marks/mark-rules';
import type { Span } from '../../lib/core/model';
import { type PageColours, readPageColours } from '../../lib/page/page-colours';
import type { Painted } from '../../lib/page/paint';
import { nodeIndexAt, rangeOf, type TextMap } from '../../lib/page/text-map';
import type { Reading } from './reading';
import type { Mark, Place, TermEntry } from './state';

type Colours = (element: Element | null) => PageColours | null;

/** Paints marks, feet, term dots and the open term, and tells the hit index where each lies. */
export function paintPage(reading: Reading): void {
  const { state, painter, hits } = reading;
  const colours = rememberColours();
  const all: Painted[] = [];
  hits.clear();
  const taken = new Map<TextMap, Span[]>();
  if (state.marksShown) {
    // Forced colours make a full block of any highlight: there the list alone carries the terms.
    const dots = matchMedia('(forced-colors: active)').matches ? [] : state.terms;
    for (const entry of dots) addTerm(reading, entry, { all, taken: marksByMap(state.marks, taken), colours });
    for (const mark of [...state.marks].sort((a, b) => a.row.created - b.row.created))
      addMark(reading, mark, all, colours);
  }
  const open = openPlace(reading);
  const range = open && rangeOf(open.scope.map, open.span);
  if (range) all.push({ name: state.theme === 'dark' ? termNames.openDark : termNames.open, range });
  painter.paint(all);
}

function addMark({ hits }: Reading, mark: Mark, all: Painted[], colours: Colours): void {
  const { range, scope, found, row } = mark;
  if (!range || !scope || !found?.span) return;
  const seen = colours(range.startContainer.parentElement);
  const theme = seen?.ground ? themeOf(seen.ground) : 'light';
  const fill = seen?.ground ? chooseFill(row.colour, seen.text, seen.ground) : 'none';
  all.push({ name: markName(row.colour, theme, fill, found.grade === 'changed'), range });
  if (found.grade === 'moved') {
    const foot = rangeOf(scope.map, { start: found.span.start, end: Math.min(found.span.start + 2, found.span.end) });
    if (foot) all.push({ name: footName(row.colour, theme), range: foot });
  }
  hits.add(range, nodesOf(scope.map, found.span), { mark: row.id });
}

interface TermPaint {
  all: Painted[];
  taken: Map<TextMap, Span[]>;
  colours: Colours;
}

/** The first mention in the article that is in no link or heading and under no mark; every mention answers the pointer. */
function addTerm({ hits }: Reading, { term, places }: TermEntry, { all, taken, colours }: TermPaint): void {
  const index = places.findIndex((place) => place.scope.comment === null && isFree(place, taken));
  const place = places[index];
  const range = place && rangeOf(place.scope.map, place.span);
  if (!place || !range) return;
  const seen = colours(range.startContainer.parentElement);
  const weak = seen?.ground ? contrast(seen.text, seen.ground) < 8 : false;
  all.push({ name: weak ? termNames.strong : termNames.plain, range });
  hits.add(range, nodesOf(place.scope.map, place.span), { term: term.id, mention: index });
}

function isFree({ scope, span }: Place, taken: Map<TextMap, Span[]>): boolean {
  const inside = (other: Span) => other.start < span.end && other.end > span.start;
  const zoned = scope.map.zones.some((zone) => zone.kind !== 'code' && inside(zone));
  return !zoned && !(taken.get(scope.map) ?? []).some(inside);
}

function marksByMap(marks: readonly Mark[], taken: Map<TextMap, Span[]>): Map<TextMap, Span[]> {
  if (taken.size > 0) return taken;
  for (const { scope, found } of marks) {
    if (scope && found?.span) taken.set(scope.map, [...(taken.get(scope.map) ?? []), found.span]);
  }
  return taken;
}

/** The mention that is shown now, in the card or in the open row. */
function openPlace({ state }: Reading): Place | null {
  const listed = state.margin.open && state.margin.tab === 'terms' ? state.openTerm : null;
  const shown = state.card ? { id: state.card.term, mention: state.card.mention } : listed;
  const entry = shown && state.terms.find(({ term }) => term.id === shown.id);
  return entry?.places[shown?.mention ?? 0] ?? null;
}

function nodesOf(map: TextMap, span: Span): readonly Text[] {
  return map.nodes.slice(nodeIndexAt(map, span.start), nodeIndexAt(map, span.end - 1) + 1);
}

/** Reads each element's colours once per painting. */
function rememberColours(): Colours {
  const known = new Map<Element, PageColours>();
  return (element) => {
    if (!element) return null;
    let colours = known.get(element);
    if (!colours) {
      colours = readPageColours(element);
      known.set(element, colours);
    }
    return colours;
  };
}
