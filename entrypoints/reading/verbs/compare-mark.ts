import { acceptGrade } from '../../../lib/core/marks/accept-grade';
import { words } from '../../../lib/core/words/words';
import { type Reading, say } from '../reading';
import type { RepairState } from '../repair-state';
import { repairView } from '../repair-view';
import { attachMark } from './attach-mark';
import { changeMark, offerUndo } from './change-marks';

/** Shows what became of a mark's words, in the list or beside the passage; asked again it closes. */
export function compareMark(reading: Reading, id: string, from: 'menu' | 'list'): void {
  const { repair } = reading.state;
  if (repair.compare?.mark === id) closeCompare(reading);
  else repair.compare = { mark: id, from };
  if (repair.compare) reading.state.menu = null;
  reading.draw();
}

/** Closes the comparison; the focus goes back to what opened it. */
export function closeCompare(reading: Reading): void {
  const { repair } = reading.state;
  const { compare } = repair;
  if (!compare) return;
  repair.compare = null;
  if (compare.from === 'menu') reading.state.menu = { mark: compare.mark, others: [] };
  else reading.show(`[data-compare="${compare.mark}"]`);
  reading.draw();
}

/** The reader keeps the wording as it was saved, and knows that the page says something else. */
export async function keepWording(reading: Reading, id: string): Promise<void> {
  const mark = reading.state.marks.find(({ row }) => row.id === id);
  if (!mark) return;
  await accept(reading, id, acceptGrade('changed', repairView(reading, mark).now), words.repair.keptSaid);
}

/** The reader knows that a passage is lost, and keeps quote and note as they are. */
export async function keepLost(reading: Reading, id: string): Promise<void> {
  await accept(reading, id, acceptGrade('lost', null), words.repair.lostKept);
}

/** Takes the words that stand there now: the mark is described anew. */
export async function takeWording(reading: Reading, id: string): Promise<void> {
  await attachFound(reading, id, { said: words.repair.taken });
}

/** The place where a moved passage stands now is its place from now on. */
export async function takePlace(reading: Reading, id: string): Promise<void> {
  await attachFound(reading, id, { said: words.repair.fineSaid, sameQuote: true });
}

async function accept(reading: Reading, id: string, set: ReturnType<typeof acceptGrade>, said: string): Promise<void> {
  const written = await changeMark(reading, id, { set });
  if (!written) return;
  leave(reading, id);
  offerUndo(reading, said);
  say(reading, said);
}

async function attachFound(reading: Reading, id: string, how: { said: string; sameQuote?: boolean }): Promise<void> {
  const mark = reading.state.marks.find(({ row }) => row.id === id);
  if (!mark?.scope || !mark.found?.span) return;
  const done = await attachMark(reading, id, { ...how, place: { scope: mark.scope, span: mark.found.span } });
  if (done) leave(reading, id);
}

/** What was decided is closed; in the list the row has the focus again. */
function leave(reading: Reading, id: string): void {
  const { repair, margin, menu } = reading.state;
  const inList: RepairState['compare'] = repair.compare ?? { mark: id, from: menu ? 'menu' : 'list' };
  repair.compare = null;
  reading.state.menu = null;
  if (inList.from === 'list' && margin.open && margin.tab === 'highlights') reading.show(`[data-row="${id}"]`);
  reading.draw();
}
