import { scrollerOf } from './scroller-of';

/** Scrolls until a share of an element, 0 to 1, stands above the viewport's lower edge, where shareOf would find it. */
export function scrollToShare(element: Element, share: number): void {
  const box = element.getBoundingClientRect();
  const top = box.top + share * box.height - window.innerHeight;
  const behavior = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
  (scrollerOf(element) ?? window).scrollBy({ top, behavior });
}
