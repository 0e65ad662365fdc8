import type { NoteVerbs } from '../../../components/views';
import { PlainError } from '../../../lib/core/plain-error';
import { isUnsaved, joinDraft, openDraft } from '../../../lib/core/record/note-draft';
import type { ArticleRow } from '../../../lib/core/record/row';
import { words } from '../../../lib/core/words/words';
import { background, UpdatedError } from '../../../lib/messages/client';
import { createNoteSaver, type NoteSaver } from '../../../lib/messages/create-note-saver';
import { copyText } from '../../../lib/page/copy-text';
import { type Reading, say } from '../reading';
import { logOnce } from './attempt';
import { showToast } from './toast';

const savers = new WeakMap<Reading, NoteSaver>();

function saverOf(reading: Reading): NoteSaver {
  const known = savers.get(reading);
  if (known) return known;
  const { state } = reading;
  const saver = createNoteSaver<ArticleRow>({
    draft: () => state.articleDraft,
    write: (save) => background.changeArticle({ ...save, store: 'articles' }, reading.page.facts()),
    onWritten: ({ row, action }) => {
      if (action !== null) state.deeds.add([action]);
      state.article = row;
      reading.draw();
    },
    onFailed: (error) => {
      if (error instanceof UpdatedError) state.updated = true;
      else if (!(error instanceof PlainError)) logOnce(error);
      reading.draw();
    },
  });
  savers.set(reading, saver);
  return saver;
}

/** Stores what is written of the article's note now. */
export const saveArticleNote = (reading: Reading): Promise<void> => reading.state.deeds.follow(saverOf(reading).save());

/** Opens the note on the article for writing; the first words make its record. */
export function editArticleNote(reading: Reading): void {
  const { state } = reading;
  state.articleDraft = openDraft(state.article ?? { id: reading.article, made: '', note: '' });
  reading.draw();
}

/** What the editor of the article's note asks for. */
export function articleNoteVerbs(reading: Reading): NoteVerbs {
  const { state } = reading;
  return {
    onWrite: (text) => {
      saverOf(reading).write(text);
      reading.draw();
    },
    onAddTag: () => {},
    onRemoveTag: () => {},
    onSuggest: async () => [],
    onDone: () => void done(reading),
    onRetry: () => void saveArticleNote(reading),
    onCopy: (text) => void copyText(text).then((copied) => copied && showToast(reading, { text: words.bar.copied })),
    onJoin: (choice) => {
      if (!state.articleDraft || !state.article) return;
      joinDraft(state.articleDraft, state.article, choice);
      void saveArticleNote(reading);
      reading.draw();
    },
  };
}

async function done(reading: Reading): Promise<void> {
  await closeArticleNote(reading);
  if (reading.state.articleDraft) return;
  say(reading, words.note.saved);
  reading.show('[data-article-note]');
}

/** Saves the article's note and closes its editor; one that could not be saved stays open with its words. */
export async function closeArticleNote(reading: Reading): Promise<void> {
  const { state } = reading;
  const draft = state.articleDraft;
  if (!draft) return;
  await saveArticleNote(reading);
  if (!isUnsaved(draft) && state.articleDraft === draft) state.articleDraft = null;
  reading.draw();
}
