import { readTextBase } from '../../../lib/core/record/text-versions';
import { words } from '../../../lib/core/words/words';
import { background } from '../../../lib/messages/client';
import type { Reading } from '../reading';
import type { Mark } from '../state';
import { attempt } from './attempt';
import { changeMark, offerUndo } from './change-marks';
import { editNote } from './write-note';

/** The mark whose note was begun and never closed, while the reader has not said what shall become of it. */
export function unfinishedMark({ state }: Reading): Mark | null {
  if (state.draft) return null;
  return state.marks.find(({ row }) => row.id === state.unfinished?.highlight) ?? null;
}

/** Opens the unfinished note where it was left. */
export function goOnWriting(reading: Reading): void {
  const mark = unfinishedMark(reading);
  reading.state.unfinished = null;
  if (mark) editNote(reading, mark.row.id);
}

/** Gives the note the text it had before, with the way back. */
export async function discardNote(reading: Reading): Promise<void> {
  const { state } = reading;
  const mark = unfinishedMark(reading);
  const before = state.unfinished?.before ?? '';
  state.unfinished = null;
  reading.draw();
  void attempt(reading, () => background.writing(null));
  if (!mark || mark.row.note === before) return;
  const note = { value: before, base: readTextBase(mark.row, 'note') };
  if (await changeMark(reading, mark.row.id, { text: { note } })) offerUndo(reading, words.note.discarded);
}
