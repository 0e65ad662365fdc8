import type { NoteVerbs } from '../../../components/views';
import { PlainError } from '../../../lib/core/plain-error';
import { followDraft, isUnsaved, joinDraft, openDraft } from '../../../lib/core/record/note-draft';
import { words } from '../../../lib/core/words/words';
import { background, UpdatedError } from '../../../lib/messages/client';
import { createNoteSaver, type NoteSaver, writeHighlightNote } from '../../../lib/messages/create-note-saver';
import { copyText } from '../copy-text';
import { type Page, say } from '../page';
import { accept } from './accept-row';
import { attempt, logOnce } from './attempt';
import { changePassage } from './change-passage';
import { remember } from './take-back';

const savers = new WeakMap<Page, NoteSaver>();

function saverOf(page: Page): NoteSaver {
  const known = savers.get(page);
  if (known) return known;
  const saver = createNoteSaver({
    draft: () => page.state.draft,
    write: writeHighlightNote,
    onWritten: ({ row, action }) => {
      remember(page, action);
      accept(page, row);
    },
    onFailed: (error) => {
      if (error instanceof UpdatedError) page.state.failed = 'updated';
      else if (!(error instanceof PlainError)) logOnce(error);
      page.draw();
    },
  });
  savers.set(page, saver);
  return saver;
}

/** Stores what is written now. */
export const save = (page: Page): Promise<void> => page.state.deeds.follow(saverOf(page).save());

/** Opens the note of a highlight for writing. */
export async function editNote(page: Page, id: string): Promise<void> {
  await closeNote(page);
  const row = page.state.shelves.highlights.find((known) => known.id === id);
  page.state.draft = row ? openDraft(row) : null;
  page.draw();
}

/** What the editor of the open note asks for. */
export function noteVerbs(page: Page): NoteVerbs {
  const { state } = page;
  const tag = (change: 'on' | 'off') => (element: string) => {
    if (state.draft) void changePassage(page, state.draft.mark, { [change]: [{ field: 'tags', element }] });
  };
  return {
    onWrite: (text) => {
      saverOf(page).write(text);
      page.draw();
    },
    onAddTag: tag('on'),
    onRemoveTag: tag('off'),
    onSuggest: async (start) => (await attempt(page, () => background.tagNames(start))) ?? [],
    onDone: () => void done(page),
    onRetry: () => void save(page),
    onCopy: (text) => void copyText(text),
    onJoin: (choice) => {
      const row = openRow(page);
      if (!state.draft || !row) return;
      joinDraft(state.draft, row, choice);
      void save(page);
      page.draw();
    },
  };
}

const openRow = ({ state: { draft, shelves } }: Page) => shelves.highlights.find(({ id }) => id === draft?.mark);

async function done(page: Page): Promise<void> {
  const id = page.state.draft?.mark;
  await closeNote(page);
  if (page.state.draft) return;
  say(page, words.note.saved);
  requestAnimationFrame(() => document.querySelector<HTMLElement>(`.passages [data-row="${id}"]`)?.focus());
}

/** Saves what is written and closes the editor; it stays open where that failed. */
export async function closeNote(page: Page): Promise<void> {
  if (!page.state.draft) return;
  await save(page);
  if (page.state.draft && !isUnsaved(page.state.draft)) page.state.draft = null;
  page.draw();
}

/** A note changed elsewhere while it is open here. */
export function followElsewhere(page: Page): void {
  const row = openRow(page);
  if (page.state.draft && row) followDraft(page.state.draft, row);
}
