import type { ToastWords } from '../../../components/Toast';
import { articleName } from '../../../lib/core/export/article-name';
import { webAddress } from '../../../lib/core/export/web-address';
import { quoteWords } from '../../../lib/core/marks/quote-words';
import type { Colour } from '../../../lib/core/model';
import { newId } from '../../../lib/core/new-id';
import type { Change, HighlightRow } from '../../../lib/core/record/row';
import { words } from '../../../lib/core/words/words';
import type { Written } from '../../../lib/messages/background';
import { background } from '../../../lib/messages/client';
import { copyText } from '../copy-text';
import { type Page, say } from '../page';
import { accept } from './accept-row';
import { attempt } from './attempt';
import { offerUndo, remember } from './take-back';
import { closeToast, showToast } from './toast';

type OwnChange = Omit<Change<'highlights'>, 'message' | 'store' | 'id'>;

/** Changes a highlight and keeps the answer; null when it failed (the reader was told). */
export function changePassage(page: Page, id: string, change: OwnChange): Promise<Written<HighlightRow> | null> {
  return page.state.deeds.follow(write(page, { ...change, message: newId(), store: 'highlights', id }));
}

async function write(
  page: Page,
  change: Change<'highlights'>,
  atFullDisk?: ToastWords,
): Promise<Written<HighlightRow> | null> {
  const written = await attempt(page, () => background.changeHighlight(change), atFullDisk);
  if (!written) return null;
  remember(page, written.action);
  accept(page, written.row);
  return written;
}

/** Puts a highlight into the trash and offers the way back, where it has room there; the focus goes to its neighbour. */
export async function trashPassage(page: Page, id: string): Promise<void> {
  const takeUp = putDraftAside(page, new Set([id]));
  const next = neighbourOf(id);
  const change = { message: newId(), store: 'highlights', id, set: { trashed: Date.now() } } as const;
  const atFullDisk = noRoomInTrash(() => purgePassage(page, id));
  const written = await page.state.deeds.follow(write(page, change, atFullDisk));
  if (!written) return takeUp();
  requestAnimationFrame(() => next?.focus());
  offerUndo(page, words.menu.deleted);
}

/** Takes the note that is being written on one of these away; gives what brings it back where deleting them failed. */
export function putDraftAside({ state, draw }: Page, ids: ReadonlySet<string>): () => void {
  const draft = state.draft && ids.has(state.draft.mark) ? state.draft : null;
  if (draft) state.draft = null;
  return () => {
    state.draft ??= draft;
    draw();
  };
}

/** What is said where a full disk has no room for the trash either: deleting for good needs none. */
export const noRoomInTrash = (purge: () => Promise<void>): ToastWords => ({
  text: words.library.trashFull,
  action: { label: words.library.purge, run: () => void purge() },
});

function neighbourOf(id: string): HTMLElement | null {
  const rows = [...document.querySelectorAll<HTMLElement>('.passages [data-row]')];
  const here = rows.findIndex((row) => row.dataset.row === id);
  return rows[here + 1] ?? rows[here - 1] ?? document.querySelector('.list [data-row][tabindex="0"]');
}

/** Puts a highlight back from the trash. */
export async function putBack(page: Page, id: string): Promise<void> {
  if (await changePassage(page, id, { set: { trashed: null } })) say(page, words.library.putBackSaid);
}

/** Deletes a highlight for good; there is no way back. */
export async function purgePassage(page: Page, id: string): Promise<void> {
  const next = neighbourOf(id);
  const gone = await attempt(page, () => background.purge([id]));
  if (!gone) return;
  const { shelves } = page.state;
  shelves.trash = shelves.trash.filter((row) => row.id !== id);
  shelves.highlights = shelves.highlights.filter((row) => row.id !== id);
  closeToast(page);
  requestAnimationFrame(() => next?.focus());
  say(page, words.library.purgedSaid);
}

/** Gives a highlight another colour. */
export async function recolourPassage(page: Page, id: string, colour: Colour): Promise<void> {
  if (await changePassage(page, id, { set: { colour } })) say(page, words.colours.name[colour]);
}

/** Copies a passage with its source: the quote, then who said it, title and address. */
export async function copyPassage(page: Page, row: HighlightRow): Promise<void> {
  const article = page.state.shelves.articles.get(row.article);
  const by = row.anchor.comment?.author ?? article?.author ?? '';
  const source = [by, article ? articleName(article) : '', (article && webAddress(article)) ?? ''];
  const text = `“${quoteWords(row.anchor)}”\n\n${source.filter((part) => part !== '').join(', ')}`;
  const done = await copyText(text);
  showToast(page, { text: done ? words.bar.copied : words.library.exporting.notCopied });
  if (done) say(page, words.bar.copied);
}
