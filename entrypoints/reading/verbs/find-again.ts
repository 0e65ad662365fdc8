import { words } from '../../../lib/core/words/words';
import { scrollToRange } from '../../../lib/page/scroll-to-range';
import { rangeOf } from '../../../lib/page/text-map';
import { lookWider } from '../look-wider';
import { type Reading, say } from '../reading';
import { repairView } from '../repair-view';
import type { Mark } from '../state';
import { attachMark } from './attach-mark';

const isLost = ({ found }: Mark) => found?.grade === 'lost';

/** Looks for what is lost once more, in the page as it stands and everywhere in it, and says what came of it. */
export async function findAgain(reading: Reading): Promise<void> {
  const { state } = reading;
  const before = new Set(state.marks.filter(isLost).map(({ row }) => row.id));
  say(reading, words.repair.again.looking);
  state.repair.declined.clear();
  await reading.refresh();
  const lost = state.marks.filter(isLost);
  await lookWider(reading, lost);
  const found = state.marks.filter((mark) => before.has(mark.row.id) && !isLost(mark)).length;
  const perhaps = lost.filter((mark) => repairView(reading, mark).near !== null).length;
  const { again } = words.repair;
  say(reading, found > 0 ? again.found(found) : perhaps > 0 ? again.perhaps(perhaps) : again.none);
}

/** Goes to where a lost mark may stand, and washes the words in grey while they are looked at. */
export function lookAtNear(reading: Reading, id: string): void {
  const near = reading.state.marks.find(({ row }) => row.id === id)?.near;
  const range = near && rangeOf(near.scope.map, near.span);
  if (!range) return;
  reading.state.repair.looked = id;
  scrollToRange(range);
  reading.repaint();
  reading.draw();
}

/** The reader confirms that a lost mark belongs where it was suggested. */
export async function takeNear(reading: Reading, id: string): Promise<void> {
  const near = reading.state.marks.find(({ row }) => row.id === id)?.near;
  if (!near) return;
  const done = await attachMark(reading, id, { place: near, said: words.repair.attached });
  if (done) lookAway(reading, id);
}

/** The reader turns a suggestion down; it is not made again in this visit unless asked for. */
export function declineNear(reading: Reading, id: string): void {
  const mark = reading.state.marks.find(({ row }) => row.id === id);
  const near = mark && repairView(reading, mark).near;
  if (near) reading.state.repair.declined.set(id, near);
  lookAway(reading, id);
  say(reading, words.repair.declined);
}

function lookAway(reading: Reading, id: string): void {
  reading.state.repair.looked = null;
  reading.repaint();
  reading.show(`[data-row="${id}"]`);
}
