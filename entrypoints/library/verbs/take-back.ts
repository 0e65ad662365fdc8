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
  const said = await turn(page, action, state.undone);
  if (said !== null) say(page, said);
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
  void turn(page, action, page.state.done).then((said) => said !== null && say(page, words.redone));
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

/** Undoes one action and keeps the way back from that; gives what to say, null when it failed (the reader was told). */
async function turn(page: Page, action: number, way: number[]): Promise<string | null> {
  const inTrash = new Set(page.state.shelves.trash.map(({ id }) => id));
  const written = await attempt(page, () => background.undo(action, newId()));
  if (!written) return null;
  // Before anything is read or drawn: the next key may come at once.
  if (written.action !== null) way.push(written.action);
  closeToast(page);
  // What somebody changed since is left alone, and named.
  if (written.kept.length > 0) showToast(page, { text: words.library.selected.kept(written.kept.length) });
  if (written.store === 'highlights' && written.others === 0) {
    accept(page, written.row);
    if (written.row.trashed != null) return words.menu.deleted;
    return inTrash.has(written.row.id) ? words.menu.back : words.undone;
  }
  await page.reload();
  return words.undone;
}
