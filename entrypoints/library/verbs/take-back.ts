import { newId } from '../../../lib/core/new-id';
import type { Turn } from '../../../lib/core/record/deeds';
import { isGone } from '../../../lib/core/record/is-gone';
import { words } from '../../../lib/core/words/words';
import type { Undone } from '../../../lib/messages/background';
import { background } from '../../../lib/messages/client';
import { type Page, say } from '../page';
import { accept } from './accept-row';
import { attempt } from './attempt';
import { closeToast, showToast } from './toast';

/** Takes back what was done last, also what is still being stored; false where there is nothing. */
export function undoLast(page: Page): boolean {
  const { deeds } = page.state;
  const isThere = deeds.canUndo();
  if (isThere) void attempt(page, () => deeds.undo(turnOf(page, saidOf)));
  return isThere;
}

/** Does again what was taken back last; false where there is nothing. */
export function redoLast(page: Page): boolean {
  const { deeds } = page.state;
  const isThere = deeds.canRedo();
  if (isThere) void attempt(page, () => deeds.redo(turnOf(page, () => words.redone)));
  return isThere;
}

/** Remembers an action as the one to take back next; what was taken back before can't be done again from now on. */
export function remember({ state }: Page, action: number | null): void {
  if (action !== null) state.deeds.add([action]);
}

/** Says what was just done, with the way back. */
export function offerUndo(page: Page, text: string): void {
  showToast(page, { text, ...wayBack(page) });
  say(page, text);
}

/** The way back from what was done last, as a line that is shown has it. */
function wayBack(page: Page) {
  const { deeds } = page.state;
  const deed = deeds.last();
  const run = () => void attempt(page, () => deeds.undo(turnOf(page, saidOf), deed));
  return deed && { action: { label: words.undo, run } };
}

/** Takes back the one action of a deed, shows it and says so; one that is gone for good is forgotten. */
function turnOf(page: Page, said: (written: Undone, inTrash: ReadonlySet<string>) => string): Turn {
  return async (deed) => {
    const [action] = deed;
    if (action === undefined) return { way: [], left: [] };
    const inTrash = new Set(page.state.shelves.trash.map(({ id }) => id));
    const written = await undoAction(page, action);
    if (written === null) return { way: [], left: deed };
    if (written === 'gone') return { way: [], left: [] };
    await attempt(page, () => show(page, written));
    say(page, said(written, inTrash));
    return { way: written.action === null ? [] : [written.action], left: [] };
  };
}

async function undoAction(page: Page, action: number): Promise<Undone | 'gone' | null> {
  let isLost = false;
  const answer = await attempt(page, () =>
    background.undo(action, newId()).catch((error) => {
      isLost = isGone(error);
      throw error;
    }),
  );
  return isLost ? 'gone' : answer;
}

async function show(page: Page, written: Undone): Promise<void> {
  closeToast(page);
  // What somebody changed since is left alone, and named.
  if (written.kept.length > 0) showToast(page, { text: words.library.selected.kept(written.kept.length) });
  if (written.store === 'highlights' && written.others === 0) accept(page, written.row);
  else await page.reload();
}

function saidOf({ store, others, row }: Undone, inTrash: ReadonlySet<string>): string {
  if (store !== 'highlights' || others > 0) return words.undone;
  if (row.trashed != null) return words.menu.deleted;
  return inTrash.has(row.id) ? words.menu.back : words.undone;
}
