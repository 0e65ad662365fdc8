/** Moves the focus among the rows of a list with the arrow keys, Home and End. */
export function moveInRows(event: KeyboardEvent & { currentTarget: HTMLElement }, selector: string): void {
  const rows = [...event.currentTarget.querySelectorAll<HTMLElement>(selector)];
  const here = rows.findIndex((row) => row === event.target);
  if (here < 0) return;
  const next = { ArrowDown: here + 1, ArrowUp: here - 1, Home: 0, End: rows.length - 1 }[event.key];
  if (next === undefined || !rows[next]) return;
  event.preventDefault();
  rows[next].focus();
}
