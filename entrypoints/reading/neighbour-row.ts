import type { Reading } from './reading';

/** Where the focus goes when the row of a mark that holds it leaves the list: its neighbour, else the list's tab; null without it. */
export function neighbourRow({ overlay: { root } }: Reading, id: string): string | null {
  if (!root.activeElement?.closest(`[data-mark="${id}"]`)) return null;
  const rows = [...root.querySelectorAll<HTMLElement>('.mark-card [data-row]')].map(({ dataset }) => dataset.row);
  const here = rows.indexOf(id);
  const next = rows[here + 1] ?? rows[here - 1];
  return next ? `[data-row="${next}"]` : '[role=tab][aria-selected=true]';
}
