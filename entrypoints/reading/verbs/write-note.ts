import type { NoteDraft, NoteVerbs } from '../../../components/views';
import { newId } from '../../../lib/core/new-id';
import { PlainError } from '../../../lib/core/plain-error';
import type { HighlightRow } from '../../../lib/core/record/row';
import { readTextVersions } from '../../../lib/core/record/text-versions';
import { words } from '../../../lib/core/words/words';
import { background, UpdatedError } from '../../../lib/messages/client';
import { copyText } from '../../../lib/page/copy-text';
import { type Reading, say } from '../reading';
import { attempt, logOnce } from './attempt';
import { accept, changeMark } from './change-marks';
import { showToast } from './toast';

/** A note is saved at most this far behind the last key, milliseconds. */
const behind = 300;
const timers = new WeakMap<Reading, ReturnType<typeof setTimeout>>();
const saving = new WeakMap<Reading, Promise<void>>();

/** Opens the note of a mark for writing: in the margin when it is open, else beside the passage. */
export function editNote(reading: Reading, id: string): void {
  const { state } = reading;
  const mark = state.marks.find(({ row }) => row.id === id);
  if (!mark) return;
  if (state.draft && state.draft.mark !== id) void closeNote(reading);
  state.draft = draftOf(mark.row);
  state.menu = null;
  state.card = null;
  state.bar = null;
  if (state.margin.open) {
    state.margin.tab = 'highlights';
    state.currentMark = id;
  }
  reading.draw();
}

function draftOf(row: HighlightRow): NoteDraft {
  const [shown, ...others] = readTextVersions(row, 'note');
  return {
    mark: row.id,
    text: shown?.text ?? row.note,
    base: shown ? [shown.at] : [],
    stretch: newId(),
    state: 'clean',
    others: others.map(({ text }) => text),
  };
}

/** What the editor of the open note asks for. */
export function noteVerbs(reading: Reading): NoteVerbs {
  const { state } = reading;
  const tag = (change: 'on' | 'off') => (element: string) => {
    if (state.draft) void changeMark(reading, state.draft.mark, { [change]: [{ field: 'tags', element }] });
  };
  return {
    onWrite: (text) => write(reading, text),
    onAddTag: tag('on'),
    onRemoveTag: tag('off'),
    onSuggest: async (start) => (await attempt(reading, () => background.tagNames(start))) ?? [],
    onDone: () => void closeNote(reading).then(() => say(reading, words.note.saved)),
    onRetry: () => void save(reading),
    onCopy: (text) => void copyText(text).then((done) => done && showToast(reading, { text: words.bar.copied })),
    onJoin: (choice) => join(reading, choice),
  };
}

function write(reading: Reading, text: string): void {
  const { draft } = reading.state;
  if (!draft) return;
  draft.text = text;
  if (draft.state === 'clean' || draft.state === 'saved') draft.state = 'saving';
  if (!timers.has(reading))
    timers.set(
      reading,
      setTimeout(() => void save(reading), behind),
    );
  reading.draw();
}

/** Saves what is written so far; saves follow one another, so that each knows what the one before wrote. */
export async function save(reading: Reading): Promise<void> {
  clearTimeout(timers.get(reading));
  timers.delete(reading);
  const before = saving.get(reading) ?? Promise.resolve();
  const next = before.then(() => saveNow(reading));
  saving.set(reading, next);
  await next;
}

async function saveNow(reading: Reading): Promise<void> {
  const { draft } = reading.state;
  if (!draft || (draft.state !== 'saving' && draft.state !== 'full' && draft.state !== 'failed')) return;
  const value = draft.text;
  try {
    const { row, action } = await background.changeHighlight({
      message: newId(),
      store: 'highlights',
      id: draft.mark,
      text: { note: { value, base: draft.base } },
      stretch: draft.stretch,
    });
    if (action !== null && reading.state.done.at(-1) !== action) reading.state.done.push(action);
    follow(draft, row, value);
    accept(reading, row);
  } catch (error) {
    if (error instanceof UpdatedError) reading.state.updated = true;
    else if (!(error instanceof PlainError)) logOnce(error);
    draft.state = error instanceof PlainError && error.reason === 'disk full' ? 'full' : 'failed';
    reading.draw();
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
export function followElsewhere(reading: Reading, row: HighlightRow): void {
  const { draft } = reading.state;
  if (!draft || draft.mark !== row.id || draft.state === 'saving' || draft.state === 'full' || draft.state === 'failed')
    return;
  Object.assign(draft, { ...draftOf(row), stretch: draft.stretch, state: draft.state });
}

function join(reading: Reading, choice: 'this' | 'other' | 'both'): void {
  const { draft, marks } = reading.state;
  const row = marks.find((mark) => mark.row.id === draft?.mark)?.row;
  if (!draft || !row) return;
  const [other = ''] = draft.others;
  const texts = {
    this: draft.text,
    other,
    both: [draft.text, ...draft.others].filter((text) => text !== '').join('\n\n'),
  };
  draft.text = texts[choice];
  draft.base = readTextVersions(row, 'note').map(({ at }) => at);
  draft.others = [];
  draft.state = 'saving';
  void save(reading);
  reading.draw();
}

/** Saves the open note and closes its editor; one that could not be saved stays open with its words. */
export async function closeNote(reading: Reading): Promise<void> {
  const { state } = reading;
  const { draft } = state;
  if (!draft) return;
  await save(reading);
  if (draft.state === 'full' || draft.state === 'failed') return;
  if (state.draft === draft) state.draft = null;
  reading.draw();
  // The focus goes back to the card whose note it was.
  if (state.margin.open && reading.overlay.root.activeElement) reading.show(`[data-row="${draft.mark}"]`);
}
