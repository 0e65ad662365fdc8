import type { Extent } from '../core/scroll-at-edge';
import { scrollerOf } from './scroller-of';

/** What scrolls a text: its part of the page, or the page; `scroll` tells whether it moved. */
export interface ScrollPart {
  extent: Extent;
  scroll: (by: number) => boolean;
}

/** What an element scrolls with, and where that stands in the viewport. */
export function scrollPart(element: Element): ScrollPart {
  const inner = scrollerOf(element);
  const screen = { top: 0, bottom: window.innerHeight };
  const box = inner?.getBoundingClientRect();
  const scroller = inner ?? document.scrollingElement ?? document.documentElement;
  return {
    extent: box ? { top: Math.max(0, box.top), bottom: Math.min(screen.bottom, box.bottom) } : screen,
    scroll(by) {
      const before = scroller.scrollTop;
      scroller.scrollBy({ top: by, behavior: 'instant' });
      return scroller.scrollTop !== before;
    },
  };
}
