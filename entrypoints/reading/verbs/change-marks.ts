import type { Colour } from '../../../lib/core/model';
import { newId } from '../../../lib/core/new-id';
import type { Change, HighlightRow } from '../../../lib/core/record/row';
import { words } from '../../../lib/core/words/words';
import type { Written } from '../../../lib/messages/background';
import { background } from '../../../lib/messages/client';
import { describeRange } from '../../../lib/page/describe-range';
import { paragraphAt } from '../look-for-marks';
import { commentScope } from '../read-page';
import { type Reading, say } from '../reading';
import type { Mark, Selected } from '../state';
import { attempt } from './attempt';
import { closeToast, showToast } from './toast';

const creations = new WeakMap<Reading, Map<string, Promise<void>>>();

/** Waits until a mark just made is stored: a change may not overtake it. */
export async function whenKept(reading: Reading, id: string): Promise<void> {
  await creations.get(reading)?.get(id);
}

function remember(reading: Reading, id: string, creation: Promise<void>): void {
  const own = creations.get(reading) ?? new Map<string, Promise<void>>();
  creations.set(reading, own);
  own.set(
    id,
    creation.finally(() => own.delete(id)),
  );
}

/** Marks a selected passage; gives its id once it is painted, null when it can't be kept. */
export function makeMark(reading: Reading, selected: Selected, colour: Colour): string | null {
  const { page, state } = reading;
  const anchor = describeRange(selected.scope.map, selected.range, commentScope(page, selected.scope));
  if (!anchor) {
    showToast(reading, { text: words.bar.tooLong });
    return null;
  }
  const id = newId();
  const created = Date.now();
  const row: HighlightRow = {
    id, made: '', article: reading.article, anchor, grade: 'exact', colour, note: '', tags: [], created, batch: null,
  }; // biome-ignore format: one row, one line
  const mark: Mark = {
    row,
    found: { grade: 'exact', span: selected.span, reason: null, suggestion: null },
    scope: selected.scope,
    range: selected.range,
    paragraph: selected.scope.comment === null ? paragraphAt(selected.scope, selected.span.start) : null,
  };
  state.marks = inReadingOrder([...state.marks, mark]);
  state.bar = null;
  state.fresh = id;
  state.choices.lastColour = colour;
  window.getSelection()?.removeAllRanges();
  reading.repaint();
  say(reading, words.bar.madeSaid(words.colours.lower[colour]));
  const save = async () => {
    const message = newId();
    const facts = page.facts;
    const written = await attempt(
      reading,
      () => background.addHighlight({ id, message, anchor, colour, created, facts }),
      retry,
    );
    if (written) keep(reading, written);
    else drop(reading, id);
  };
  const retry = () => {
    closeToast(reading);
    state.marks = inReadingOrder([...state.marks, mark]);
    reading.repaint();
    remember(reading, id, save());
  };
  remember(reading, id, save());
  void attempt(reading, () => background.remember({ lastColour: colour }));
  return id;
}

/** Changes a mark and keeps the answer; null when it failed (the reader was told). */
export async function changeMark(
  reading: Reading,
  id: string,
  change: Omit<Change<'highlights'>, 'message' | 'store' | 'id'>,
): Promise<Written<HighlightRow> | null> {
  const whole: Change<'highlights'> = { ...change, message: newId(), store: 'highlights', id };
  await whenKept(reading, id);
  const written = await attempt(reading, () => background.changeHighlight(whole));
  if (written) keep(reading, written);
  return written;
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
  reading.state.menu = null;
  if (reading.state.draft?.mark === id) reading.state.draft = null;
  const written = await changeMark(reading, id, { set: { trashed: Date.now() } });
  if (!written) return;
  const { action } = written;
  showToast(reading, {
    text: words.menu.deleted,
    ...(action !== null && { action: { label: words.undo, run: () => void undo(reading, action) } }),
  });
}

/** Takes back one action of this tab. */
export async function undo(reading: Reading, action: number): Promise<void> {
  const { state } = reading;
  const written = await attempt(reading, () => background.undo(action, newId()));
  if (!written) return;
  state.done = state.done.filter((number) => number !== action);
  if (written.action !== null) state.undone.push(written.action);
  const gone = written.row.trashed != null;
  accept(reading, written.row);
  closeToast(reading);
  say(reading, gone ? words.menu.deleted : words.menu.back);
}

/** Does again what was taken back last. */
export async function redo(reading: Reading): Promise<void> {
  const action = reading.state.undone.pop();
  if (action === undefined) return;
  const written = await attempt(reading, () => background.undo(action, newId()));
  if (!written) return;
  if (written.action !== null) reading.state.done.push(written.action);
  accept(reading, written.row);
}

/** Keeps a durable answer: the row, and the action to undo it by. */
function keep(reading: Reading, { row, action }: Written<HighlightRow>): void {
  if (action !== null) {
    reading.state.done.push(action);
    reading.state.undone = [];
  }
  accept(reading, row);
}

/** Puts a row as it is stored now into the state; a trashed one leaves it. */
export function accept(reading: Reading, row: HighlightRow): void {
  const { state } = reading;
  const mark = state.marks.find((known) => known.row.id === row.id);
  if (row.trashed != null) drop(reading, row.id);
  else if (mark) mark.row = row;
  else void reading.refresh();
  reading.repaint();
  reading.draw();
}

function drop(reading: Reading, id: string): void {
  reading.state.marks = reading.state.marks.filter((mark) => mark.row.id !== id);
  if (reading.state.menu?.mark === id) reading.state.menu = null;
  reading.repaint();
  reading.draw();
}

/** Marks in the order of the text; those that are not found come last, oldest first. */
export function inReadingOrder(marks: readonly Mark[]): Mark[] {
  const place = ({ scope, found }: Mark) => (scope && found?.span ? scope.offset + found.span.start : Infinity);
  return [...marks].sort((a, b) => place(a) - place(b) || a.row.created - b.row.created);
}
