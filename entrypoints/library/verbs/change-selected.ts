import type { ToastWords } from '../../../components/Toast';
import type { Colour } from '../../../lib/core/model';
import { newId } from '../../../lib/core/new-id';
import type { HighlightRow } from '../../../lib/core/record/row';
import { words } from '../../../lib/core/words/words';
import type { ManyChange } from '../../../lib/messages/background';
import { background } from '../../../lib/messages/client';
import { type Page, say } from '../page';
import { acceptAll } from './accept-row';
import { attempt } from './attempt';
import { noRoomInTrash, putDraftAside } from './change-passage';
import { clearSelection } from './select-passages';
import { offerUndo, remember } from './take-back';
import { closeToast } from './toast';

type SomeChange = Pick<ManyChange, 'set' | 'on' | 'off'>;

/** The selected highlights that are still there, of the shelf or the trash. */
export function selectedRows({ state }: Page): HighlightRow[] {
  const { ids } = state.selection;
  if (ids.size === 0) return [];
  return [...state.shelves.highlights, ...state.shelves.trash].filter(({ id }) => ids.has(id));
}

/** Gives all selected highlights one colour. */
export async function recolourSelected(page: Page, colour: Colour): Promise<void> {
  const changed = await changeSelected(page, { set: { colour } });
  if (changed !== null) say(page, words.library.selected.recoloured(words.colours.lower[colour], changed));
}

/** Puts a tag on all selected highlights, or takes it off them. */
export async function tagSelected(page: Page, tag: string, change: 'on' | 'off'): Promise<void> {
  const changed = await changeSelected(page, { [change]: [{ field: 'tags', element: tag }] });
  if (changed === null) return;
  const { tagged, untagged } = words.library.selected;
  if (change === 'on') say(page, tagged(tag, changed));
  else offerUndo(page, untagged(tag, changed));
}

/** Puts all selected highlights into the trash, and offers the one way back. */
export async function trashSelected(page: Page): Promise<void> {
  const takeUp = putDraftAside(page, page.state.selection.ids);
  const atFullDisk = noRoomInTrash(() => purgeSelected(page));
  const changed = await changeSelected(page, { set: { trashed: Date.now() } }, atFullDisk);
  if (changed === null) return takeUp();
  done(page);
  offerUndo(page, words.library.selected.deleted(changed));
}

/** Puts all selected highlights back from the trash. */
export async function putSelectedBack(page: Page): Promise<void> {
  const changed = await changeSelected(page, { set: { trashed: null } });
  if (changed === null) return;
  done(page);
  say(page, words.library.selected.back(changed));
}

/** Deletes all selected highlights for good; there is no way back. */
export async function purgeSelected(page: Page): Promise<void> {
  const ids = new Set(selectedRows(page).map(({ id }) => id));
  const purged = await attempt(page, () => background.purge([...ids]));
  if (purged === null) return;
  const { shelves } = page.state;
  shelves.trash = shelves.trash.filter(({ id }) => !ids.has(id));
  shelves.highlights = shelves.highlights.filter(({ id }) => !ids.has(id));
  closeToast(page);
  done(page);
  say(page, words.library.selected.purged(purged));
}

/** Changes all selected highlights in one step; gives how many changed, null when it failed (the reader was told). */
const changeSelected = (page: Page, change: SomeChange, atFullDisk?: ToastWords): Promise<number | null> =>
  page.state.deeds.follow(writeSelected(page, change, atFullDisk));

async function writeSelected(page: Page, change: SomeChange, atFullDisk?: ToastWords): Promise<number | null> {
  const ids = selectedRows(page).map(({ id }) => id);
  const write = () => background.changeHighlights({ ...change, message: newId(), ids });
  const written = await attempt(page, write, atFullDisk);
  if (!written) return null;
  remember(page, written.action);
  acceptAll(page, written.rows);
  return written.rows.length;
}

/** The selection is gone with what was done; the focus goes on to the row that is there now. */
function done(page: Page): void {
  clearSelection(page);
  requestAnimationFrame(() => {
    if (document.activeElement !== document.body) return;
    const row = document.querySelector<HTMLElement>('.passages [data-row][tabindex="0"]');
    (row ?? document.querySelector<HTMLElement>('.list [data-row][tabindex="0"]'))?.focus();
  });
}
