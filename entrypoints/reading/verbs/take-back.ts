import { newId } from '../../../lib/core/new-id';
import { words } from '../../../lib/core/words/words';
import type { Undone } from '../../../lib/messages/background';
import { background } from '../../../lib/messages/client';
import { type Reading, say } from '../reading';
import { accept } from './accept-row';
import { attempt } from './attempt';
import { refreshTerms } from './refresh-terms';
import { closeToast } from './toast';

/** Takes back one deed of this tab: the actions that were done as one, last first. */
export async function undo(reading: Reading, deed: readonly number[]): Promise<void> {
  const { state } = reading;
  const known = new Set(state.marks.map(({ row }) => row.id));
  const written = await takeBack(reading, deed);
  if (!written) return;
  state.done = state.done.filter((other) => other !== deed);
  keepWay(written, state.undone);
  closeToast(reading);
  say(reading, saidOf(written, known));
}

/** Takes back what was done last, if there is anything. */
export function undoLast(reading: Reading): boolean {
  const deed = reading.state.done.at(-1);
  if (deed) void undo(reading, deed);
  return deed !== undefined;
}

/** Does again what was taken back last. */
export async function redo(reading: Reading): Promise<void> {
  const deed = reading.state.undone.pop();
  const written = deed && (await takeBack(reading, deed));
  if (!written) return;
  keepWay(written, reading.state.done);
  say(reading, words.redone);
}

/** Undoes actions one after the other and shows each row; null when one failed (the reader was told). */
async function takeBack(reading: Reading, deed: readonly number[]): Promise<Undone[] | null> {
  const all: Undone[] = [];
  for (const action of deed.toReversed()) {
    const written = await attempt(reading, () => background.undo(action, newId()));
    if (!written) return null;
    if (written.store === 'highlights' && written.others === 0) accept(reading, written.row);
    else await reading.refresh();
    all.push(written);
  }
  if (all.some(({ store }) => store !== 'highlights')) await refreshTerms(reading);
  return all;
}

function keepWay(written: readonly Undone[], way: number[][]): void {
  const actions = written.flatMap(({ action }) => action ?? []);
  if (actions.length > 0) way.push(actions);
}

function saidOf(written: readonly Undone[], known: ReadonlySet<string>): string {
  const marks = written.filter(({ store }) => store === 'highlights');
  if (marks.some(({ row }) => row.trashed == null && !known.has(row.id))) return words.menu.back;
  return marks.some(({ row }) => row.trashed != null) ? words.menu.deleted : words.undone;
}
