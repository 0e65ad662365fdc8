import type { Page } from './page';
import { rowStep } from './state';

/** Where a list stands, kept with the step of the history that it belongs to. */
interface ListPlace {
  rows: number;
  top: number;
}

/** The history is written this often at most while the list scrolls, milliseconds. */
const writtenEvery = 150;
const timers = new WeakMap<Page, ReturnType<typeof setTimeout>>();

/** Keeps where the list is scrolled to, so that coming back finds it there, also after a reload. */
export function keepScroll(page: Page, top: number): void {
  page.state.scroll.top = top;
  clearTimeout(timers.get(page));
  const write = () => history.replaceState({ ...history.state, list: listPlace(page) }, '');
  timers.set(page, setTimeout(write, writtenEvery));
}

/** Where the list stands now, for a step of the history that is about to begin. */
export function listPlace({ state }: Page): ListPlace {
  return { rows: state.rows, top: state.scroll.top };
}

/** Scrolls the list to where this step of the history left it; one without a place begins at the top. */
export function comeBack(page: Page): void {
  const { state } = page;
  const { rows, top } = readListPlace(history.state);
  state.rows = Math.max(rows, rowStep);
  state.scroll = { top, turn: state.scroll.turn + 1 };
  page.draw();
}

function readListPlace(step: unknown): ListPlace {
  const list = (step as { list?: Partial<ListPlace> } | null)?.list;
  const number = (value: unknown) => (typeof value === 'number' && Number.isFinite(value) ? value : 0);
  return { rows: number(list?.rows), top: number(list?.top) };
}
