import type { Colour } from '../../../lib/core/model';
import { newId } from '../../../lib/core/new-id';
import type { Change, HighlightRow } from '../../../lib/core/record/row';
import { words } from '../../../lib/core/words/words';
import type { Written } from '../../../lib/messages/background';
import { background } from '../../../lib/messages/client';
import { neighbourRow } from '../neighbour-row';
import { type Reading, say } from '../reading';
import { keep } from './accept-row';
import { attempt } from './attempt';
import { whenKept } from './make-mark';
import { undo } from './take-back';
import { showToast } from './toast';

type OwnChange = Omit<Change<'highlights'>, 'message' | 'store' | 'id'>;

/** Changes a mark and keeps the answer; null when it failed (the reader was told). */
export function changeMark(reading: Reading, id: string, change: OwnChange): Promise<Written<HighlightRow> | null> {
  const write = async () => {
    const written = await writeMark(reading, id, change);
    if (written) keep(reading, [written]);
    return written;
  };
  return reading.state.deeds.follow(write());
}

/** Writes a change of a mark and gives the answer, which the caller keeps; null when it failed (the reader was told). */
export async function writeMark(
  reading: Reading,
  id: string,
  change: OwnChange,
): Promise<Written<HighlightRow> | null> {
  const whole: Change<'highlights'> = { ...change, message: newId(), store: 'highlights', id };
  await whenKept(reading, id);
  return attempt(reading, () => background.changeHighlight(whole));
}

/** Gives a mark another colour; its note stays. */
export async function recolour(reading: Reading, id: string, colour: Colour): Promise<void> {
  const written = await changeMark(reading, id, { set: { colour } });
  if (!written) return;
  reading.state.choices.lastColour = colour;
  say(reading, words.colours.name[colour]);
  void attempt(reading, () => background.remember({ lastColour: colour }));
}

/** Puts a mark into the trash and offers the way back. */
export async function trashMark(reading: Reading, id: string): Promise<void> {
  const { state } = reading;
  const draft = state.draft?.mark === id ? state.draft : null;
  state.menu = null;
  if (draft) state.draft = null;
  const next = neighbourRow(reading, id);
  const written = await changeMark(reading, id, { set: { trashed: Date.now() } });
  if (!written) {
    // What was being written is not lost with a deletion that failed.
    state.draft ??= draft;
    return reading.draw();
  }
  offerUndo(reading, words.menu.deleted);
  if (next) reading.show(next);
}

/** Says what was just done, with the way back. */
export function offerUndo(reading: Reading, text: string): void {
  const deed = reading.state.deeds.last();
  showToast(reading, { text, ...(deed && { action: { label: words.undo, run: () => undo(reading, deed) } }) });
}
