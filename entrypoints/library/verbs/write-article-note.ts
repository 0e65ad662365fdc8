import type { NoteVerbs } from '../../../components/views';
import { PlainError } from '../../../lib/core/plain-error';
import { followDraft, isUnsaved, joinDraft, openDraft } from '../../../lib/core/record/note-draft';
import type { ArticleRow } from '../../../lib/core/record/row';
import { words } from '../../../lib/core/words/words';
import { background, UpdatedError } from '../../../lib/messages/client';
import { createNoteSaver, type NoteSaver } from '../../../lib/messages/create-note-saver';
import { copyText } from '../copy-text';
import { type Page, say } from '../page';
import { logOnce } from './attempt';
import { remember } from './take-back';
import { closeNote } from './write-note';

const savers = new WeakMap<Page, NoteSaver>();

function saverOf(page: Page): NoteSaver {
  const known = savers.get(page);
  if (known) return known;
  const { state } = page;
  const saver = createNoteSaver<ArticleRow>({
    draft: () => state.articleDraft,
    write: (save) => background.changeArticle({ ...save, store: 'articles' }, null),
    onWritten: ({ row, action }) => {
      remember(page, action);
      state.shelves.articles.set(row.id, row);
      page.draw();
    },
    onFailed: (error) => {
      if (error instanceof UpdatedError) state.failed = 'updated';
      else if (!(error instanceof PlainError)) logOnce(error);
      page.draw();
    },
  });
  savers.set(page, saver);
  return saver;
}

/** Stores what is written of the article's note now. */
export const saveArticleNote = (page: Page): Promise<void> => page.state.deeds.follow(saverOf(page).save());

/** Opens the note on an article for writing. */
export async function editArticleNote(page: Page, id: string): Promise<void> {
  await closeNote(page);
  const row = page.state.shelves.articles.get(id);
  page.state.articleDraft = row ? openDraft(row) : null;
  page.draw();
}

/** What the editor of the article's note asks for. */
export function articleNoteVerbs(page: Page): NoteVerbs {
  const { state } = page;
  return {
    onWrite: (text) => {
      saverOf(page).write(text);
      page.draw();
    },
    onAddTag: () => {},
    onRemoveTag: () => {},
    onSuggest: async () => [],
    onDone: () => void done(page),
    onRetry: () => void saveArticleNote(page),
    onCopy: (text) => void copyText(text),
    onJoin: (choice) => {
      const row = openRow(page);
      if (!state.articleDraft || !row) return;
      joinDraft(state.articleDraft, row, choice);
      void saveArticleNote(page);
      page.draw();
    },
  };
}

/** Saves the article's note and closes its editor; one that could not be saved stays open with its words. */
export async function closeArticleNote(page: Page): Promise<void> {
  const { state } = page;
  const draft = state.articleDraft;
  if (!draft) return;
  await saveArticleNote(page);
  if (!isUnsaved(draft) && state.articleDraft === draft) state.articleDraft = null;
  page.draw();
}

/** The article's note changed elsewhere while it is open here. */
export function followArticleNote(page: Page): void {
  const row = openRow(page);
  if (page.state.articleDraft && row) followDraft(page.state.articleDraft, row);
}

const openRow = ({ state: { articleDraft, shelves } }: Page) => shelves.articles.get(articleDraft?.mark ?? '');

async function done(page: Page): Promise<void> {
  await closeArticleNote(page);
  if (page.state.articleDraft) return;
  say(page, words.note.saved);
  requestAnimationFrame(() => document.querySelector<HTMLElement>('[data-article-note]')?.focus());
}
