import type { NoteDraft, NoteVerbs } from '../../../components/views';
import { newId } from '../../../lib/core/new-id';
import { PlainError } from '../../../lib/core/plain-error';
import type { HighlightRow } from '../../../lib/core/record/row';
import { readTextBase, readTextVersions } from '../../../lib/core/record/text-versions';
import { words } from '../../../lib/core/words/words';
import { background, UpdatedError } from '../../../lib/messages/client';
import { copyText } from '../copy-text';
import { type Page, say } from '../page';
import { attempt, logOnce } from './attempt';
import { accept, changePassage } from './change-passage';

/** A note is saved at most this far behind the last key, milliseconds. */
const behind = 300;
const timers = new WeakMap<Page, ReturnType<typeof setTimeout>>();
const saving = new WeakMap<Page, Promise<void>>();

/** Opens the note of a highlight for writing. */
export async function editNote(page: Page, id: string): Promise<void> {
  await closeNote(page);
  const row = page.state.shelves.highlights.find((known) => known.id === id);
  page.state.draft = row ? draftOf(row) : null;
  page.draw();
}

function draftOf(row: HighlightRow): NoteDraft {
  const [shown, ...others] = readTextVersions(row, 'note');
  const text = shown?.text ?? row.note;
  return {
    mark: row.id,
    text,
    base: shown ? [shown.at] : [],
    stretch: newId(),
    state: 'clean',
    others: others.map((one) => one.text),
  };
}

/** What the editor of the open note asks for. */
export function noteVerbs(page: Page): NoteVerbs {
  const { state } = page;
  const tag = (change: 'on' | 'off') => (element: string) => {
    if (state.draft) void changePassage(page, state.draft.mark, { [change]: [{ field: 'tags', element }] });
  };
  return {
    onWrite: (text) => write(page, text),
    onAddTag: tag('on'),
    onRemoveTag: tag('off'),
    onSuggest: async (start) => (await attempt(page, () => background.tagNames(start))) ?? [],
    onDone: () => void done(page),
    onRetry: () => void save(page),
    onCopy: (text) => void copyText(text),
    onJoin: (choice) => join(page, choice),
  };
}

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
  const kept = page.state.draft.state === 'clean' || page.state.draft.state === 'saved';
  if (kept) page.state.draft = null;
  page.draw();
}

function write(page: Page, text: string): void {
  const { draft } = page.state;
  if (!draft) return;
  draft.text = text;
  if (draft.state === 'clean' || draft.state === 'saved') draft.state = 'saving';
  if (!timers.has(page))
    timers.set(
      page,
      setTimeout(() => void save(page), behind),
    );
  page.draw();
}

/** Saves follow one another, so that each knows what the one before wrote. */
export async function save(page: Page): Promise<void> {
  clearTimeout(timers.get(page));
  timers.delete(page);
  const next = (saving.get(page) ?? Promise.resolve()).then(() => saveNow(page));
  saving.set(page, next);
  await next;
}

async function saveNow(page: Page): Promise<void> {
  const { draft } = page.state;
  if (!draft || draft.state === 'clean' || draft.state === 'saved') return;
  const value = draft.text;
  const text = { note: { value, base: draft.base } };
  try {
    const { row, action } = await background.changeHighlight({
      message: newId(),
      store: 'highlights',
      id: draft.mark,
      text,
      stretch: draft.stretch,
    });
    if (action !== null && page.state.done.at(-1) !== action) page.state.done.push(action);
    follow(draft, row, value);
    accept(page, row);
  } catch (error) {
    if (error instanceof UpdatedError) page.state.failed = 'updated';
    else if (!(error instanceof PlainError)) logOnce(error);
    draft.state = error instanceof PlainError && error.reason === 'disk full' ? 'full' : 'failed';
    page.draw();
  }
}

/** The draft after a save: what it wrote is what it knows now; anything else alive is another's. */
function follow(draft: NoteDraft, row: HighlightRow, saved: string): void {
  const versions = readTextVersions(row, 'note');
  const own = versions.find(({ text }) => text === saved);
  draft.base = own ? [own.at] : draft.base;
  draft.others = versions.filter(({ text }) => text !== saved).map(({ text }) => text);
  draft.state = draft.text === saved ? 'saved' : 'saving';
}

/** A note changed elsewhere while it is open here: shown at once if nothing is unsaved here. */
export function followElsewhere(page: Page): void {
  const { draft, shelves } = page.state;
  const row = draft && shelves.highlights.find((known) => known.id === draft.mark);
  if (!draft || !row || draft.state === 'saving') return;
  const fresh = draftOf(row);
  if (fresh.text === draft.text) page.state.draft = { ...fresh, state: draft.state };
  else if (draft.state === 'clean') page.state.draft = fresh;
  else draft.others = [...new Set([...fresh.others, fresh.text])].filter((text) => text !== draft.text);
}

/** The reader's choice between two versions is the next save, which knows of all of them. */
function join(page: Page, choice: 'this' | 'other' | 'both'): void {
  const { draft, shelves } = page.state;
  const row = draft && shelves.highlights.find((known) => known.id === draft.mark);
  if (!draft || !row) return;
  const [other = ''] = draft.others;
  if (choice === 'other') draft.text = other;
  if (choice === 'both') draft.text = [draft.text, ...draft.others].join('\n\n');
  draft.base = readTextBase(row, 'note');
  draft.others = [];
  draft.state = 'saving';
  void save(page);
}
