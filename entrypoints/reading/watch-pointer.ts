import { pictureMarkAt } from './picture-mark-at';
import type { Reading } from './reading';

/** A card goes this long after the pointer left, milliseconds: time for the way to it. */
const grace = 300;

export interface CardPointer {
  /** The pointer came over the card, or left it. */
  point: (inside: boolean) => void;
  close: () => void;
}

/** Opens the card of a term or a note under a resting pointer, and the menu of a clicked highlight. */
export function watchPointer(reading: Reading): CardPointer {
  const { signal, state, hits } = reading;
  let resting: ReturnType<typeof setTimeout> | undefined;
  let leaving: ReturnType<typeof setTimeout> | undefined;
  let byPointer = false;
  let last = { x: -1, y: -1 };
  const close = () => {
    clearTimeout(leaving);
    clearTimeout(resting);
    byPointer = false;
    if (!state.card && !state.peek) return;
    Object.assign(state, { card: null, peek: null });
    reading.repaint();
    reading.draw();
  };
  const leaveSoon = () => {
    clearTimeout(leaving);
    if (byPointer) leaving = setTimeout(close, grace);
  };
  const open = (x: number, y: number, clicked: boolean) => {
    const shown = cardAt(reading, { x, y }, clicked);
    if (!shown || state.menu || state.bar || state.adjust) return;
    clearTimeout(leaving);
    byPointer = true;
    Object.assign(state, shown);
    reading.repaint();
    reading.draw();
  };
  const onMove = (event: PointerEvent) => {
    if (event.pointerType === 'touch' || event.buttons !== 0) return;
    const { clientX, clientY } = event;
    // Browsers tell of a pointer anew when the page under it was drawn: what was closed would open again.
    if (clientX === last.x && clientY === last.y) return;
    last = { x: clientX, y: clientY };
    clearTimeout(resting);
    resting = setTimeout(() => open(clientX, clientY, false), state.settings.cardDelay);
    if (!byPointer) return;
    if (hits.at(clientX, clientY).some((hit) => isShown(reading, hit))) clearTimeout(leaving);
    else leaveSoon();
  };
  const point = (inside: boolean) => {
    clearTimeout(resting);
    if (inside) clearTimeout(leaving);
    else leaveSoon();
  };
  document.addEventListener('pointermove', onMove, { signal, passive: true });
  watchClicks(reading, { close, open: (x, y) => open(x, y, true) });
  const onScroll = () => {
    clearTimeout(resting);
    if (byPointer) close();
  };
  window.addEventListener('scroll', onScroll, { signal, capture: true, passive: true });
  signal.addEventListener('abort', () => {
    clearTimeout(resting);
    clearTimeout(leaving);
  });
  return { close, point };
}

type Shown = Pick<Reading['state'], 'card' | 'peek'>;

/** The card that belongs to a point: of a term, as the reader has set it, else of a mark with a note. */
function cardAt({ hits, state }: Reading, { x, y }: { x: number; y: number }, clicked: boolean): Shown | null {
  const found = hits.at(x, y);
  const term = clicked || state.settings.card === 'rest' ? found.find((hit) => 'term' in hit) : undefined;
  if (term) return { card: term, peek: null };
  const noted = new Set(state.marks.flatMap(({ row }) => (row.note === '' ? [] : [row.id])));
  const mark = found.find((hit) => 'mark' in hit && noted.has(hit.mark));
  return mark && 'mark' in mark ? { card: null, peek: mark.mark } : null;
}

function isShown({ state }: Reading, hit: ReturnType<Reading['hits']['at']>[number]): boolean {
  return 'term' in hit ? hit.term === state.card?.term : hit.mark === state.peek;
}

interface Cards {
  close: () => void;
  open: (x: number, y: number) => void;
}

function watchClicks(reading: Reading, { close, open }: Cards): void {
  const { signal, state, hits } = reading;
  const onClick = (event: MouseEvent) => {
    if (!event.isTrusted || event.button !== 0) return;
    if (state.adjust) reading.surfaces?.leavePassage(reading);
    if (state.peek) close();
    if (state.menu) {
      state.menu = null;
      reading.draw();
    }
    if (!(window.getSelection()?.isCollapsed ?? true)) return;
    const inLink = event.target instanceof Element && event.target.closest('a[href]') !== null;
    if (inLink && !event.altKey) return;
    const found = hits.at(event.clientX, event.clientY);
    const picture = pictureMarkAt(reading, event.target);
    const marks = picture ? [picture] : found.flatMap((hit) => ('mark' in hit ? [hit.mark] : []));
    const [mark, ...others] = marks;
    // Alt+click on a link would download what it leads to.
    if (inLink && mark) event.preventDefault();
    if (mark) {
      Object.assign(state, { menu: { mark, others }, card: null, peek: null, bar: null, currentMark: mark });
      reading.draw();
    } else if (found.length > 0) {
      open(event.clientX, event.clientY);
    }
  };
  document.addEventListener('click', onClick, { signal, capture: true });
}
