import { writtenChord } from '../../../lib/core/keys/chord';
import { keysOf } from '../../../lib/core/keys/keys-of';
import type { Anchor, Colour } from '../../../lib/core/model';
import { newId } from '../../../lib/core/new-id';
import type { HighlightRow } from '../../../lib/core/record/row';
import { words } from '../../../lib/core/words/words';
import { background } from '../../../lib/messages/client';
import { describePicture } from '../../../lib/page/describe-picture';
import { describeRange } from '../../../lib/page/describe-range';
import { readFigures } from '../../../lib/page/read-figures';
import { inReadingOrder } from '../in-reading-order';
import { paragraphAt } from '../look-for-marks';
import { ownerOfScope } from '../owner-of-scope';
import { commentScope, type PageReading } from '../read-page';
import { type Reading, say } from '../reading';
import type { Selected } from '../selected';
import type { Mark } from '../state';
import { drop, keep } from './accept-row';
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

/** The marks that a selected passage lies over, in reading order. */
export function marksUnder({ state }: Reading, { scope, span }: Selected): Mark[] {
  return state.marks.filter((mark) => {
    const other = mark.scope?.map === scope.map ? mark.found?.span : null;
    return !!other && other.start < span.end && other.end > span.start;
  });
}

function describe(page: PageReading, { scope, range, picture }: Selected): Anchor | null {
  const comment = commentScope(page, scope);
  if (!picture) return describeRange(scope.map, range, comment);
  const figures = readFigures(scope.map, scope.without);
  return describePicture(scope.map, { figures, element: picture }, comment);
}

/** Marks a selected passage; gives its id once it is painted, null when it can't be kept. */
export function makeMark(reading: Reading, selected: Selected, colour: Colour): string | null {
  const { page, state } = reading;
  // A translation is no part of the page: what is marked in it would be lost with it.
  const anchor = state.translated ? null : describe(page, selected);
  if (!anchor) {
    showToast(reading, { text: state.translated ? words.bar.translated : words.bar.tooLong });
    return null;
  }
  const id = newId();
  const owner = ownerOfScope(reading, selected.scope);
  const created = Date.now();
  const row: HighlightRow = {
    id, made: '', article: owner.article, anchor, grade: 'exact', colour, note: '', tags: [], created, batch: null,
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
  const save = async () => {
    const message = newId();
    const { facts, at } = owner;
    const written = await attempt(
      reading,
      () => background.addHighlight({ id, message, anchor, colour, created, facts, ...(at !== undefined && { at }) }),
      retry,
    );
    if (written) keep(reading, [written]);
    else drop(reading, id);
  };
  const retry = () => {
    closeToast(reading);
    state.marks = inReadingOrder([...state.marks, mark]);
    reading.repaint();
    remember(reading, id, state.deeds.follow(save()));
  };
  // On its way before the painting, which takes as long as the message.
  remember(reading, id, state.deeds.follow(save()));
  window.getSelection()?.removeAllRanges();
  reading.repaint();
  const noteKey = keysOf(state.settings).note;
  say(reading, words.bar.madeSaid(words.colours.lower[colour], noteKey && writtenChord(noteKey).join('+')));
  void attempt(reading, () => background.remember({ lastColour: colour }));
  return id;
}
