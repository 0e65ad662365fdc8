import { newId } from '../../../lib/core/new-id';
import { words } from '../../../lib/core/words/words';
import { background } from '../../../lib/messages/client';
import { type Page, say } from '../page';
import { accept } from './accept-row';
import { attempt } from './attempt';
import { closeToast, showToast } from './toast';

/** Takes back one action of this page, be it of one row or of many. */
export async function undo(page: Page, action: number): Promise<void> {
  const { state } = page;
  state.done = state.done.filter((number) => number !== action);
  const back = await turn(page, action);
  if (!back) return;
  if (back.action !== null) state.undone.push(back.action);
  closeToast(page);
  say(page, back.said);
}

/** Takes back what was done last, if there is anything. */
export function undoLast(page: Page): boolean {
  const action = page.state.done.at(-1);
  if (action !== undefined) void undo(page, action);
  return action !== undefined;
}

/** Does again what was taken back last, if there is anything. */
export function redoLast(page: Page): boolean {
  const action = page.state.undone.pop();
  if (action === undefined) return false;
  void turn(page, action).then((again) => {
    if (!again) return;
    if (again.action !== null) page.state.done.push(again.action);
    say(page, words.redone);
  });
  return true;
}

/** Remembers an action as the one to take back next; what was taken back before can't be done again from now on. */
export function remember(page: Page, action: number | null): void {
  const { state } = page;
  if (action === null || state.done.at(-1) === action) return;
  state.done.push(action);
  state.undone = [];
}

/** Says what was just done, with the way back. */
export function offerUndo(page: Page, text: string): void {
  const action = page.state.done.at(-1);
  const back = action !== undefined && { action: { label: words.undo, run: () => void undo(page, action) } };
  showToast(page, { text, ...back });
  say(page, text);
}

/** Undoes one action; gives the one that undoes this, and what to say. null: it failed, and the reader was told. */
async function turn(page: Page, action: number): Promise<{ action: number | null; said: string } | null> {
  const written = await attempt(page, () => background.undo(action, newId()));
  if (!written) return null;
  const { selected } = words.library;
  if (written.store !== 'highlights' || written.others > 0) await page.reload();
  else accept(page, written.row);
  // What somebody changed since is left alone, and named.
  if (written.kept.length > 0) showToast(page, { text: selected.kept(written.kept.length) });
  if (written.store !== 'highlights' || written.others > 0) return { action: written.action, said: words.undone };
  return { action: written.action, said: written.row.trashed == null ? words.menu.back : words.menu.deleted };
}
