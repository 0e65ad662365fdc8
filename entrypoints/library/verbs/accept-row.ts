import type { HighlightRow } from '../../../lib/core/record/row';
import type { Page } from '../page';

/** Puts a row as it is stored now onto its shelf. */
export function accept(page: Page, row: HighlightRow): void {
  acceptAll(page, [row]);
}

/** Puts many rows as they are stored now onto their shelves, in one drawing. */
export function acceptAll(page: Page, rows: readonly HighlightRow[]): void {
  const { shelves } = page.state;
  const fresh = new Set(rows.map(({ id }) => id));
  const without = (shelf: HighlightRow[]) => shelf.filter(({ id }) => !fresh.has(id));
  shelves.highlights = [...without(shelves.highlights), ...rows.filter(({ trashed }) => trashed == null)];
  shelves.trash = [...without(shelves.trash), ...rows.filter(({ trashed }) => trashed != null)];
  page.draw();
}
