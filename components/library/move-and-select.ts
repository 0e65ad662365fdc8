import { moveInRows } from '../move-in-rows';

/** Moves the focus among the rows of a list; with Shift held what it leaves and where it comes to are selected. */
export function moveAndSelect(
  event: KeyboardEvent & { currentTarget: HTMLElement },
  onExtend: (from: string, to: string) => void,
): void {
  const from = (event.target as HTMLElement).dataset.row;
  moveInRows(event, '[data-row]');
  if (!event.shiftKey || !event.defaultPrevented || from === undefined) return;
  const to = (document.activeElement as HTMLElement | null)?.dataset.row;
  if (to !== undefined && to !== from) onExtend(from, to);
}
