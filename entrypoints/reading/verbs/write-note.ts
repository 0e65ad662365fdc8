import type { NoteVerbs } from '../../../components/views';
import { PlainError } from '../../../lib/core/plain-error';
import { isUnsaved, joinDraft, openDraft } from '../../../lib/core/record/note-draft';
import { readTextBase } from '../../../lib/core/record/text-versions';
import { words } from '../../../lib/core/words/words';
import { background, UpdatedError } from '../../../lib/messages/client';
import { createNoteSaver, type NoteSaver, writeHighlightNote } from '../../../lib/messages/create-note-saver';
import { copyText } from '../../../lib/page/copy-text';
import { type Reading, say } from '../reading';
import { accept } from './accept-row';
import { attempt, logOnce } from './attempt';
import { changeMark } from './change-marks';
import { whenKept } from './make-mark';
import { showToast } from './toast';

const savers = new WeakMap<Reading, NoteSaver>();
/** The stretch of typing that the background knows of. */
const told = new WeakMap<Reading, string>();

function saverOf(reading: Reading): NoteSaver {
  const known = savers.get(reading);
  if (known) return known;
  const { state } = reading;
  const saver = createNoteSaver({
    draft: () => state.draft,
    ready: (id) => whenStored(reading, id),
    write: writeHighlightNote,
    onWritten: ({ row, action }) => {
      if (action !== null) state.deeds.add([action]);
      accept(reading, row);
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

/** Waits for a mark just made; the note begun before it was stored knows from then on what it writes over. */
async function whenStored(reading: Reading, id: string): Promise<void> {
  await whenKept(reading, id);
  const { draft, marks } = reading.state;
  const row = marks.find((mark) => mark.row.id === id)?.row;
  if (draft?.mark === id && row && draft.base.length === 0) draft.base = readTextBase(row, 'note');
}

/** Stores what is written now. */
export const save = (reading: Reading): Promise<void> => reading.state.deeds.follow(saverOf(reading).save());

/** Opens the note of a mark for writing: in the margin when it is open, else beside the passage. */
export function editNote(reading: Reading, id: string): void {
  const { state } = reading;
  const row = state.marks.find((mark) => mark.row.id === id)?.row;
  if (!row) return;
  if (state.draft && state.draft.mark !== id) void save(reading).then(() => tellClosed(reading));
  Object.assign(state, { draft: openDraft(row), menu: null, card: null, bar: null, peek: null, unfinished: null });
  if (state.margin.open) {
    state.margin.tab = 'highlights';
    state.currentMark = id;
  }
  reading.draw();
}

/** What the editor of the open note asks for. */
export function noteVerbs(reading: Reading): NoteVerbs {
  const { state } = reading;
  const tag = (change: 'on' | 'off') => (element: string) => {
    if (state.draft) void changeMark(reading, state.draft.mark, { [change]: [{ field: 'tags', element }] });
  };
  return {
    onWrite: (text) => {
      tellOnce(reading);
      saverOf(reading).write(text);
      reading.draw();
    },
    onAddTag: tag('on'),
    onRemoveTag: tag('off'),
    onSuggest: async (start) => (await attempt(reading, () => background.tagNames(start))) ?? [],
    onDone: () => void done(reading),
    onRetry: () => void save(reading),
    onCopy: (text) => void copyText(text).then((copied) => copied && showToast(reading, { text: words.bar.copied })),
    onJoin: (choice) => {
      const row = state.marks.find((mark) => mark.row.id === state.draft?.mark)?.row;
      if (!state.draft || !row) return;
      joinDraft(state.draft, row, choice);
      void save(reading);
      reading.draw();
    },
  };
}

/** At the first key the background hears that a note is being written, and what it was: after a crash it can be gone on with. */
function tellOnce(reading: Reading): void {
  const { draft } = reading.state;
  if (!draft || told.get(reading) === draft.stretch) return;
  told.set(reading, draft.stretch);
  const note = { highlight: draft.mark, before: draft.text };
  void whenKept(reading, draft.mark).then(() => attempt(reading, () => background.writing(note)));
}

function tellClosed(reading: Reading): void {
  if (told.delete(reading)) void attempt(reading, () => background.writing(null));
}

async function done(reading: Reading): Promise<void> {
  const id = reading.state.draft?.mark;
  await closeNote(reading);
  if (reading.state.draft) return;
  say(reading, words.note.saved);
  if (reading.state.margin.open) reading.show(`[data-row="${id}"]`);
}

/** Saves the open note and closes its editor; one that could not be saved stays open with its words. */
export async function closeNote(reading: Reading): Promise<void> {
  const { state } = reading;
  const { draft } = state;
  if (!draft) return;
  await save(reading);
  if (!isUnsaved(draft) && state.draft === draft) state.draft = null;
  if (!isUnsaved(draft)) tellClosed(reading);
  reading.draw();
}
