import { words } from '../../../lib/core/words/words';
import { scrollToRange } from '../../../lib/page/scroll-to-range';
import { type Reading, say } from '../reading';
import { markView } from '../views';
import { openMargin } from './move-margin';

/** Scrolls to a mark, makes it the current one and says what it is. */
export function goToMark(reading: Reading, id: string): void {
  const mark = reading.state.marks.find(({ row }) => row.id === id);
  if (!mark) return;
  Object.assign(reading.state, { currentMark: id, peek: mark.row.note === '' ? null : id });
  if (mark.range) {
    scrollToRange(mark.range);
    reading.wash(mark.range);
  }
  const grade = mark.found ? words.grades[mark.found.grade] : '';
  const parts = [markView(reading, mark).quote, words.colours.both(mark.row.colour), mark.row.note, grade];
  say(reading, parts.filter((part) => part !== '').join('. '));
}

/** Goes to the next or previous mark of the page, counted from the current one. */
export function walkMarks(reading: Reading, step: 1 | -1): void {
  const found = reading.state.marks.filter((mark) => mark.range);
  if (found.length === 0) return;
  const here = found.findIndex(({ row }) => row.id === reading.state.currentMark);
  const next = found[here < 0 ? (step > 0 ? 0 : found.length - 1) : (here + step + found.length) % found.length];
  if (next) goToMark(reading, next.row.id);
}

/** Shows a mark's card in the margin. */
export async function showInMargin(reading: Reading, id: string): Promise<void> {
  reading.state.currentMark = id;
  reading.state.filter = { colours: [], withNote: false, sort: reading.state.filter.sort };
  await openMargin(reading, 'highlights');
  reading.show(`[data-row="${id}"]`);
}
