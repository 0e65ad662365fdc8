import type { HighlightRow } from '../../../lib/core/record/row';
import type { Written } from '../../../lib/messages/background';
import type { Reading } from '../reading';
import type { Mark } from '../state';

/** Keeps durable answers: the rows, and the actions that are undone together. */
export function keep(reading: Reading, written: readonly Written<HighlightRow>[]): void {
  const actions = written.flatMap(({ action }) => action ?? []);
  reading.state.deeds.add(actions);
  for (const { row } of written) accept(reading, row);
}

/** Puts a row as it is stored now into the state; a trashed one leaves it. */
export function accept(reading: Reading, row: HighlightRow): void {
  const mark = reading.state.marks.find((known) => known.row.id === row.id);
  reading.state.answered++;
  if (row.trashed != null) drop(reading, row.id);
  else if (mark) follow(reading, mark, row);
  else void reading.refresh();
  reading.repaint();
  reading.draw();
}

/** Takes a mark out of the page. */
export function drop(reading: Reading, id: string): void {
  reading.state.marks = reading.state.marks.filter((mark) => mark.row.id !== id);
  if (reading.state.menu?.mark === id) reading.state.menu = null;
  reading.repaint();
  reading.draw();
}

function follow(reading: Reading, mark: Mark, row: HighlightRow): void {
  const moved = JSON.stringify(mark.row.anchor) !== JSON.stringify(row.anchor);
  mark.row = row;
  if (moved) void reading.findAgain(mark);
}
