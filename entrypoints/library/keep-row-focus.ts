/** Draws, and gives the focus of a row that went with it to the one that stands in its place, or to its list's last. */
export function keepRowFocus(draw: () => void): void {
  const focused = document.activeElement?.closest<HTMLElement>('[data-row]') ?? null;
  const list = focused?.closest('ul') ?? null;
  const place = list && focused ? rowsOf(list).indexOf(focused) : -1;
  draw();
  if (!list || place < 0 || focused?.isConnected) return;
  const rows = list.isConnected ? rowsOf(list) : [];
  (rows[place] ?? rows.at(-1) ?? document.querySelector<HTMLElement>('.list [data-row][tabindex="0"]'))?.focus();
}

const rowsOf = (list: Element) => [...list.querySelectorAll<HTMLElement>('[data-row]')];
