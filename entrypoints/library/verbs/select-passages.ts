import { words } from '../../../lib/core/words/words';
import { chooseShown } from '../choose-shown';
import { type Page, say } from '../page';

/** Where a selection is made: among the passages of an article, or in the list of passages. */
export type Column = 'list' | 'detail';

/** Selects a passage or takes it out; `range` selects all from the one pressed last to it. */
export function selectPassage(page: Page, column: Column, at: { id: string; range: boolean }): void {
  const { selection } = page.state;
  const { id, range } = at;
  const order = passagesIn(page, column);
  const from = order.indexOf(selection.last ?? '');
  const to = order.indexOf(id);
  if (range && from >= 0 && to >= 0) {
    for (const one of order.slice(Math.min(from, to), Math.max(from, to) + 1)) selection.ids.add(one);
  } else if (!selection.ids.delete(id)) selection.ids.add(id);
  selection.last = id;
  tell(page);
}

/** Selects one passage and its neighbour, which Shift with an arrow moved to; gives nothing back. */
export function extendSelection(page: Page, { from, to }: { from: string; to: string }): void {
  const { selection } = page.state;
  selection.ids.add(from).add(to);
  selection.last = to;
  tell(page);
}

/** Selects every passage of a column, also those not drawn yet. */
export function selectAll(page: Page, column: Column): void {
  const { selection } = page.state;
  for (const id of passagesIn(page, column)) selection.ids.add(id);
  tell(page);
}

/** Selects nothing any more. */
export function clearSelection(page: Page): void {
  page.state.selection = { ids: new Set(), last: null, started: false, tagging: false };
  page.draw();
}

/** Shows the boxes of all passages, where no pointer can hover. */
export function startSelecting(page: Page): void {
  page.state.selection.started = true;
  page.draw();
  requestAnimationFrame(() => document.querySelector<HTMLElement>('.passages .pick')?.focus());
}

function passagesIn(page: Page, column: Column): string[] {
  const { entry, passages } = chooseShown(page);
  if (column === 'detail') return entry?.highlights.map(({ id }) => id) ?? [];
  return passages.map(({ id }) => id);
}

function tell(page: Page): void {
  say(page, words.library.selected.count(page.state.selection.ids.size));
}
