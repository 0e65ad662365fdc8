import type { Tab } from '../../../components/margin/Margin';
import { boundWidth, layMargin } from '../../../lib/core/lay-margin';
import { words } from '../../../lib/core/words/words';
import { background } from '../../../lib/messages/client';
import { keepPlace, measureColumn } from '../../../lib/page/keep-place';
import { type Reading, say } from '../reading';
import { attempt } from './attempt';
import { closeArticleNote } from './write-article-note';
import { closeNote } from './write-note';

/** Opens the margin at a tab and remembers it for the site. */
export async function openMargin(reading: Reading, tab?: Tab): Promise<void> {
  const { margin, terms } = reading.state;
  if (tab) margin.tab = tab;
  margin.folded = false;
  reading.state.menu = null;
  reading.state.card = null;
  if (!margin.open) {
    margin.open = true;
    remember(reading);
    await layOut(reading);
    say(reading, words.margin.opened(terms.length));
  }
  reading.repaint();
  reading.draw();
}

/** Closes the margin to its handle and gives the page its room back. */
export async function closeMargin(reading: Reading): Promise<void> {
  const { margin } = reading.state;
  await Promise.all([closeNote(reading), closeArticleNote(reading)]);
  margin.open = false;
  remember(reading);
  reading.draw();
  await takeRoom(reading, null);
  reading.repaint();
  say(reading, words.margin.closed);
}

function remember(reading: Reading): void {
  void attempt(reading, () => background.remember({ marginOpen: reading.state.margin.open }));
}

/** Shows another width while the margin's edge is dragged; nothing is laid out before it is let go. */
export function dragEdge(reading: Reading, width: number): void {
  reading.state.margin.width = boundWidth(width);
  reading.draw();
}

/** Sets the margin's width for all pages, within its bounds. */
export async function setWidth(reading: Reading, width: number): Promise<void> {
  const { state } = reading;
  state.settings = { ...state.settings, marginWidth: boundWidth(width) };
  void attempt(reading, () => background.remember({ marginWidth: boundWidth(width) }));
  await layOut(reading);
  say(reading, words.margin.widthSaid(state.margin.width ?? 0));
}

/** Moves the margin to the other side, on all pages. */
export async function moveAcross(reading: Reading): Promise<void> {
  const { state } = reading;
  if (state.margin.room) await takeRoom(reading, null);
  state.side = state.side === 'right' ? 'left' : 'right';
  state.settings = { ...state.settings, side: state.side };
  void attempt(reading, () => background.remember({ side: state.side }));
  await layOut(reading);
}

/** Lays the open margin out for the page as it stands: its width, and room where the text would be covered. */
export async function layOut(reading: Reading): Promise<void> {
  const { state, page } = reading;
  const viewport = document.documentElement.clientWidth;
  if (state.margin.room) await takeRoom(reading, null);
  const column = measureColumn(page.root);
  const free = !column ? viewport : state.side === 'right' ? viewport - column.right : column.left;
  const { marginWidth: wanted, makeRoom: mayMakeRoom } = state.settings;
  const place = layMargin({ viewport, free: Math.floor(free), wanted, mayMakeRoom });
  state.margin.width = place.width;
  if (place.kind === 'room' && place.width !== null) await takeRoom(reading, place.width);
  reading.draw();
}

/** Lets the page make room and checks that it did; a page that can't be narrowed gets its room back. */
async function takeRoom(reading: Reading, width: number | null): Promise<void> {
  const { state, page } = reading;
  if (width === null && !state.margin.room) return;
  const back = keepPlace(page.root);
  await attempt(reading, () => background.makeRoom(width, state.side));
  state.margin.room = width !== null;
  if (width !== null && isCovered(reading, width)) {
    await attempt(reading, () => background.makeRoom(null, state.side));
    state.margin.room = false;
  }
  back();
}

function isCovered({ page, state }: Reading, width: number): boolean {
  const column = measureColumn(page.root);
  if (!column) return false;
  return state.side === 'right' ? column.right > window.innerWidth - width + 1 : column.left < width - 1;
}
