import { choosePaint } from '../../lib/core/marks/choose-paint';
import { contrast } from '../../lib/core/marks/contrast';
import { footName, markName, nearName, termNames } from '../../lib/core/marks/mark-rules';
import type { Span } from '../../lib/core/model';
import { type Grounds, type PageColours, readPageColours } from '../../lib/page/page-colours';
import type { Painted } from '../../lib/page/paint';
import { nodeIndexAt, rangeOf, type TextMap } from '../../lib/page/text-map';
import { chooseDotted, type DottedMentions } from './dotted-mentions';
import type { Reading } from './reading';
import type { Mark, Place, TermEntry } from './state';

type Colours = (element: Element | null) => PageColours | null;

/** Paints marks, feet, term dots and the open term, and tells the hit index where each lies. */
export function paintPage(reading: Reading): void {
  const { state, painter, hits } = reading;
  const colours = rememberColours();
  const all: Painted[] = [];
  hits.clear();
  if (state.marksShown) {
    // Forced colours make a full block of any highlight: there the list alone carries the terms.
    const dots = matchMedia('(forced-colors: active)').matches ? [] : state.terms;
    const dotted = chooseDotted(state.settings, state.marks);
    for (const entry of dots) addTerm(reading, entry, { all, dotted, colours });
    for (const mark of [...state.marks].sort((a, b) => a.row.created - b.row.created))
      addMark(reading, mark, all, colours);
  }
  const open = openPlace(reading);
  const range = open && rangeOf(open.scope.map, open.span);
  if (range) all.push({ name: state.theme === 'dark' ? termNames.openDark : termNames.open, range });
  const near = nearRange(reading);
  if (near) all.push({ name: nearName, range: near });
  painter.paint(all);
}

/** The suggestion that the reader looks at in the list of what is lost. */
function nearRange({ state }: Reading): StaticRange | null {
  const listed = state.margin.open && state.margin.tab === 'highlights';
  const mark = listed ? state.marks.find(({ row }) => row.id === state.repair.looked) : null;
  const near = mark?.found?.grade === 'lost' ? mark.near : null;
  return near ? rangeOf(near.scope.map, near.span) : null;
}

function addMark({ hits }: Reading, mark: Mark, all: Painted[], colours: Colours): void {
  const { range, scope, found, row } = mark;
  if (!range || !scope || !found?.span || row.anchor.figure) return;
  const { theme, fill } = choosePaint(row.colour, coloursUnder(nodesOf(scope.map, found.span), colours));
  all.push({ name: markName(row.colour, theme, fill, found.grade === 'changed'), range });
  if (found.grade === 'moved') {
    const foot = rangeOf(scope.map, { start: found.span.start, end: Math.min(found.span.start + 2, found.span.end) });
    if (foot) all.push({ name: footName(row.colour, theme), range: foot });
  }
  hits.add(range, nodesOf(scope.map, found.span), { mark: row.id });
}

/** A passage across more text than this is judged by its beginning and end. */
const judged = 40;

/** The colours of the elements that a passage lies on, each once. */
function coloursUnder(nodes: readonly Text[], colours: Colours): PageColours[] {
  const some = nodes.length > judged ? [...nodes.slice(0, judged / 2), ...nodes.slice(-judged / 2)] : nodes;
  const words = some.filter((node) => node.data.trim() !== '');
  const elements = new Set((words.length > 0 ? words : some).map((node) => node.parentElement));
  return [...elements].flatMap((element) => colours(element) ?? []);
}

interface TermPaint {
  all: Painted[];
  dotted: DottedMentions;
  colours: Colours;
}

/** The mentions that the reader wants to see; each answers the pointer. */
function addTerm({ hits }: Reading, entry: TermEntry, { all, dotted, colours }: TermPaint): void {
  for (const index of dotted(entry)) {
    const place = entry.places[index];
    const range = place && rangeOf(place.scope.map, place.span);
    if (!place || !range) continue;
    const seen = colours(range.startContainer.parentElement);
    const weak = seen?.ground ? contrast(seen.text, seen.ground) < 8 : false;
    all.push({ name: weak ? termNames.strong : termNames.plain, range });
    hits.add(range, nodesOf(place.scope.map, place.span), { term: entry.term.id, mention: index });
  }
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
  const grounds: Grounds = new Map();
  return (element) => {
    if (!element) return null;
    let colours = known.get(element);
    if (!colours) {
      colours = readPageColours(element, grounds);
      known.set(element, colours);
    }
    return colours;
  };
}
