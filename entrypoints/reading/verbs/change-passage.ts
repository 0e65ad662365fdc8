import { type EdgeMove, moveEdge } from '../../../lib/core/marks/move-edge';
import { wholeWords } from '../../../lib/core/marks/whole-words';
import type { Span } from '../../../lib/core/model';
import { trimSpan } from '../../../lib/core/quote/describe-quote';
import { readSpan } from '../../../lib/core/text';
import { words } from '../../../lib/core/words/words';
import { describeRange, longestQuote } from '../../../lib/page/describe-range';
import { rangeOf } from '../../../lib/page/text-map';
import { commentScope } from '../read-page';
import { type Reading, say } from '../reading';
import type { Adjusting } from '../state';
import { changeMark, offerUndo } from './change-marks';

export type Edge = 'start' | 'end';

/** Begins to make a mark's passage longer or shorter: by the card with its keys, or by a dragged handle alone. */
export function beginPassage(reading: Reading, id: string, { by, from }: Pick<Adjusting, 'by' | 'from'>): void {
  const { state } = reading;
  const mark = state.marks.find(({ row }) => row.id === id);
  const { scope, found } = mark ?? {};
  if (!mark || !scope || !found?.span || mark.row.anchor.figure) return;
  const before = { ...found, span: found.span };
  Object.assign(state, { menu: null, card: null, bar: null, currentMark: id });
  state.adjust = { mark, scope, before, span: found.span, by, from, dragging: by === 'drag' };
  if (by === 'card') say(reading, words.passage.said);
  reading.draw();
}

/** Moves one end by a word or a character and says where it stands now. */
export function stepEdge(reading: Reading, edge: Edge, step: 1 | -1, by: EdgeMove['by']): void {
  const { adjust } = reading.state;
  if (!adjust) return;
  const { language } = reading.page.facts();
  const span = moveEdge(adjust.scope.map, adjust.span, { edge, step, by, language });
  const moved = span.end - span.start <= longestQuote && show(reading, adjust, span);
  say(reading, moved ? edgeSaid(adjust, edge) : words.passage.noFurther);
}

/** Puts one end at an offset of the text, as far as the other end and the longest passage let it. */
export function putEdge(reading: Reading, edge: Edge, offset: number): void {
  const { state } = reading;
  const { adjust } = state;
  if (!adjust) return;
  const { start, end } = adjust.span;
  const bounds = edge === 'start' ? [end - longestQuote, end - 1] : [start + 1, start + longestQuote];
  const at = Math.max(bounds[0] ?? 0, Math.min(bounds[1] ?? 0, offset));
  const { map } = adjust.scope;
  const put = { start, end, [edge]: at };
  const span = trimSpan(
    map.text,
    state.settings.wholeWords ? wholeWords(map, put, reading.page.facts().language) : put,
  );
  if (span.start < span.end) show(reading, adjust, span);
}

/** Keeps the passage as it stands: described anew, in one undo; note, tags and colour stay. */
export async function keepPassage(reading: Reading): Promise<void> {
  const { adjust } = reading.state;
  if (!adjust) return;
  const { mark, scope, span, before } = adjust;
  const range = rangeOf(scope.map, span);
  const same = span.start === before.span.start && span.end === before.span.end;
  const anchor = range && !same ? describeRange(scope.map, range, commentScope(reading.page, scope)) : null;
  if (!anchor) return leavePassage(reading);
  end(reading, adjust);
  const written = await changeMark(reading, mark.row.id, { set: { anchor, grade: 'exact' } });
  if (written) offerUndo(reading, words.passage.changed);
  else if (reading.state.marks.includes(mark)) putBack(reading, adjust);
  if (written) say(reading, words.passage.changed);
}

/** A handle was let go: what was dragged alone is kept at once, under the card it waits for Keep. */
export function dropEdge(reading: Reading): void {
  const { adjust } = reading.state;
  if (!adjust?.dragging) return;
  adjust.dragging = false;
  if (adjust.by === 'drag') void keepPassage(reading);
  else reading.draw();
}

/** Leaves the passage as it was. */
export function leavePassage(reading: Reading): void {
  const { adjust } = reading.state;
  if (!adjust) return;
  putBack(reading, adjust);
  end(reading, adjust);
  say(reading, words.passage.left);
}

/** Shows another passage for the mark; false when it is the one already shown. */
function show(reading: Reading, adjust: Adjusting, span: Span): boolean {
  const same = span.start === adjust.span.start && span.end === adjust.span.end;
  if (same) return false;
  adjust.span = span;
  adjust.mark.range = rangeOf(adjust.scope.map, span);
  adjust.mark.found = { ...adjust.before, grade: 'exact', span };
  reading.repaint();
  reading.draw();
  return true;
}

function putBack(reading: Reading, { mark, scope, before }: Adjusting): void {
  mark.found = before;
  mark.range = rangeOf(scope.map, before.span);
  reading.repaint();
  reading.draw();
}

/** Gives the focus back to what opened it: the menu, or the row of the list. */
function end(reading: Reading, { mark, from }: Adjusting): void {
  const { state } = reading;
  state.adjust = null;
  if (from === 'list') reading.show(`[data-row="${mark.row.id}"]`);
  else state.menu = { mark: mark.row.id, others: [] };
  reading.draw();
}

function edgeSaid({ scope, span }: Adjusting, edge: Edge): string {
  const text = readSpan(scope.map, span).replace(/\n/g, ' ');
  const parts = text.split(' ');
  const shown = (edge === 'start' ? parts.slice(0, 3) : parts.slice(-3)).join(' ');
  return edge === 'start' ? words.passage.startSaid(shown) : words.passage.endSaid(shown);
}
