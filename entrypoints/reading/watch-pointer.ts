import type { Reading } from './reading';
import { leavePassage } from './verbs/change-passage';

/** The card goes this long after the pointer left, milliseconds. */
const graceTime = 300;

export interface CardPointer {
  /** The pointer came over the card, or left it. */
  point: (inside: boolean) => void;
  close: () => void;
}

/** Opens the term card under a resting pointer and the menu of a clicked highlight. */
export function watchPointer(reading: Reading): CardPointer {
  const { signal, state, hits } = reading;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let grace: ReturnType<typeof setTimeout> | undefined;
  let byPointer = false;
  const close = () => {
    clearTimeout(grace);
    if (!state.card) return;
    state.card = null;
    reading.repaint();
    reading.draw();
  };
  const leaveSoon = () => {
    clearTimeout(grace);
    if (byPointer) grace = setTimeout(close, graceTime);
  };
  const open = (x: number, y: number) => {
    const hit = hits.at(x, y).find((found) => 'term' in found);
    if (!hit || !('term' in hit) || state.menu || state.bar) return;
    clearTimeout(grace);
    byPointer = true;
    state.card = { term: hit.term, mention: hit.mention };
    reading.repaint();
    reading.draw();
  };
  const onMove = (event: PointerEvent) => {
    if (event.pointerType === 'touch' || event.buttons !== 0) return;
    clearTimeout(timer);
    const { clientX, clientY } = event;
    const { card, cardDelay } = state.settings;
    if (card === 'rest') timer = setTimeout(() => open(clientX, clientY), cardDelay);
    if (!state.card || !byPointer) return;
    const over = hits.at(clientX, clientY).some((hit) => 'term' in hit && hit.term === state.card?.term);
    if (over) clearTimeout(grace);
    else if (grace === undefined || !over) leaveSoon();
  };
  document.addEventListener('pointermove', onMove, { signal, passive: true });
  watchClicks(reading, open);
  window.addEventListener(
    'scroll',
    () => {
      clearTimeout(timer);
      if (byPointer) close();
    },
    { signal, capture: true, passive: true },
  );
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    clearTimeout(grace);
  });
  return {
    close: () => {
      byPointer = false;
      close();
    },
    point: (inside) => {
      if (inside) clearTimeout(grace);
      else leaveSoon();
    },
  };
}

function watchClicks(reading: Reading, openCard: (x: number, y: number) => void): void {
  const { signal, state, hits } = reading;
  const onClick = (event: MouseEvent) => {
    if (!event.isTrusted || event.button !== 0) return;
    if (state.adjust) leavePassage(reading);
    if (state.menu) {
      state.menu = null;
      reading.draw();
    }
    if (!(window.getSelection()?.isCollapsed ?? true)) return;
    const inLink = event.target instanceof Element && event.target.closest('a[href]') !== null;
    if (inLink && !event.altKey) return;
    const found = hits.at(event.clientX, event.clientY);
    const marks = found.flatMap((hit) => ('mark' in hit ? [hit.mark] : []));
    const [mark, ...others] = marks;
    // Alt+click on a link would download what it leads to.
    if (inLink && mark) event.preventDefault();
    if (mark) {
      Object.assign(state, { menu: { mark, others }, card: null, bar: null, currentMark: mark });
      reading.draw();
    } else if (found.length > 0) {
      openCard(event.clientX, event.clientY);
    }
  };
  document.addEventListener('click', onClick, { signal, capture: true });
}
