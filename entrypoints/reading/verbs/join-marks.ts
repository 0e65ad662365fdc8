import { noteLine, wholeNote } from '../../../lib/core/export/whole-note';
import type { HighlightRow } from '../../../lib/core/record/row';
import { readTextBase } from '../../../lib/core/record/text-versions';
import { words } from '../../../lib/core/words/words';
import { describeRange, longestQuote } from '../../../lib/page/describe-range';
import { rangeOf } from '../../../lib/page/text-map';
import { commentScope } from '../read-page';
import { type Reading, say } from '../reading';
import type { Mark } from '../state';
import { keep } from './accept-row';
import { offerUndo, writeMark } from './change-marks';

/** The nearest mark that touches or overlaps another, with nothing but white space between, and could be one with it. */
export function joinable(reading: Reading, mark: Mark): Mark | null {
  return reading.state.marks.find((other) => other !== mark && unitedSpan(mark, other) !== null) ?? null;
}

/** Makes two marks one: all their text, both notes with a line between, all tags; the colour is the first one's. */
export const joinMarks = (reading: Reading, id: string, otherId: string): Promise<void> =>
  reading.state.deeds.follow(join(reading, id, otherId));

async function join(reading: Reading, id: string, otherId: string): Promise<void> {
  const [mark, other] = [id, otherId].map((one) => reading.state.marks.find(({ row }) => row.id === one));
  const span = mark && other && unitedSpan(mark, other);
  const range = span && mark?.scope && rangeOf(mark.scope.map, span);
  const anchor = range && mark.scope && describeRange(mark.scope.map, range, commentScope(reading.page, mark.scope));
  if (!mark || !other || !anchor) return;
  reading.state.menu = null;
  const joined = await writeMark(reading, id, { set: { anchor, grade: 'exact' }, ...united(mark, other) });
  if (!joined) return;
  const gone = await writeMark(reading, otherId, { set: { trashed: Date.now() } });
  keep(reading, gone ? [joined, gone] : [joined]);
  if (!gone) return;
  offerUndo(reading, words.menu.joined);
  say(reading, words.menu.joined);
}

/** What the joined mark takes over besides the passage. */
function united({ row }: Mark, { row: other }: Mark) {
  const tags = other.tags.filter((tag) => !row.tags.includes(tag)).map((element) => ({ field: 'tags', element }));
  const value = [row, other]
    .map(noteOf)
    .filter((note) => note !== '')
    .join(noteLine);
  const note = { value, base: readTextBase(row, 'note') };
  return { ...(tags.length > 0 && { on: tags }), ...(noteOf(other) !== '' && { text: { note } }) };
}

const noteOf = (row: HighlightRow) => wholeNote(row);

/** The span of two marks that touch or overlap in one root; null where they stand apart or are too long together. */
function unitedSpan(mark: Mark, other: Mark) {
  const one = mark.found?.span;
  const two = other.found?.span;
  if (mark.row.anchor.figure || other.row.anchor.figure) return null;
  if (!one || !two || !mark.scope || mark.scope.map !== other.scope?.map) return null;
  const [first, second] = one.start <= two.start ? [one, two] : [two, one];
  const between = mark.scope.map.text.slice(first.end, Math.max(first.end, second.start));
  const span = { start: first.start, end: Math.max(first.end, second.end) };
  return between.trim() === '' && span.end - span.start <= longestQuote ? span : null;
}
