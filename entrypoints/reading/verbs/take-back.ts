import { newId } from '../../../lib/core/new-id';
import type { Deed, Turn } from '../../../lib/core/record/deeds';
import { isGone } from '../../../lib/core/record/is-gone';
import { words } from '../../../lib/core/words/words';
import type { Undone } from '../../../lib/messages/background';
import { background } from '../../../lib/messages/client';
import { type Reading, say } from '../reading';
import { accept } from './accept-row';
import { attempt } from './attempt';
import { refreshTerms } from './refresh-terms';
import { closeToast } from './toast';

/** Takes back one deed of this tab, or at its turn what was done last. */
export function undo(reading: Reading, deed?: Deed): void {
  void attempt(reading, () => reading.state.deeds.undo(backward(reading), deed));
}

/** Takes back what was done last, also what is still being stored; false where there is nothing. */
export function undoLast(reading: Reading): boolean {
  const isThere = reading.state.deeds.canUndo();
  if (isThere) undo(reading);
  return isThere;
}

/** Does again what was taken back last; false where there is nothing. */
export function redoLast(reading: Reading): boolean {
  const { deeds } = reading.state;
  const isThere = deeds.canRedo();
  if (isThere) void attempt(reading, () => deeds.redo(forward(reading)));
  return isThere;
}

const backward =
  (reading: Reading): Turn =>
  async (deed) => {
    const known = new Set(reading.state.marks.map(({ row }) => row.id));
    const { written, left } = await takeBack(reading, deed);
    if (written.length > 0 && left.length === 0) {
      closeToast(reading);
      say(reading, saidOf(written, known));
    }
    return { way: wayOf(written), left };
  };

const forward =
  (reading: Reading): Turn =>
  async (deed) => {
    const { written, left } = await takeBack(reading, deed);
    if (written.length > 0) say(reading, words.redone);
    return { way: wayOf(written), left };
  };

/** Undoes actions, last first, until one fails (the reader was told), and shows each row; what is gone for good is passed over. */
async function takeBack(reading: Reading, deed: Deed): Promise<{ written: Undone[]; left: Deed }> {
  const written: Undone[] = [];
  let left = deed;
  for (const action of deed.toReversed()) {
    const answer = await undoAction(reading, action);
    if (answer === null) break;
    left = left.slice(0, -1);
    if (answer === 'gone') continue;
    written.push(answer);
    await attempt(reading, () => showUndone(reading, answer));
  }
  if (written.some(({ store }) => store !== 'highlights')) await attempt(reading, () => refreshTerms(reading));
  return { written, left };
}

async function undoAction(reading: Reading, action: number): Promise<Undone | 'gone' | null> {
  let isLost = false;
  const answer = await attempt(reading, () =>
    background.undo(action, newId()).catch((error) => {
      isLost = isGone(error);
      throw error;
    }),
  );
  return isLost ? 'gone' : answer;
}

/** Shows a row as it is now; a mark that comes back is looked for before the next deed's turn. */
async function showUndone(reading: Reading, { store, row, others }: Undone): Promise<void> {
  const isOne = store === 'highlights' && others === 0;
  const isHere = reading.state.marks.some((mark) => mark.row.id === row.id);
  if (isOne && (isHere || row.trashed != null)) accept(reading, row);
  else await reading.refresh();
}

const wayOf = (written: readonly Undone[]) => written.flatMap(({ action }) => action ?? []);

function saidOf(written: readonly Undone[], known: ReadonlySet<string>): string {
  const marks = written.filter(({ store }) => store === 'highlights');
  if (marks.some(({ row }) => row.trashed == null && !known.has(row.id))) return words.menu.back;
  return marks.some(({ row }) => row.trashed != null) ? words.menu.deleted : words.undone;
}
