import { boxesOf } from './hit-index';
import { scrollerOf } from './scroller-of';

/** Scrolls a passage into the upper third of the page, also inside scrolling parts of it. */
export function scrollToRange(range: StaticRange): void {
  const element = range.startContainer.parentElement;
  if (!element) return;
  openDetails(element);
  const behavior = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
  const box = boxesOf(range)[0];
  const inner = scrollerOf(element);
  if (!box || inner) {
    element.scrollIntoView({ block: 'center', behavior });
    return;
  }
  window.scrollBy({ top: box.top - window.innerHeight / 3, behavior });
}

/** A closed details would hide the passage; opening it is what the reader's own click would do. */
function openDetails(element: Element): void {
  for (
    let at = element.closest('details:not([open])');
    at;
    at = at.parentElement?.closest('details:not([open])') ?? null
  ) {
    (at as HTMLDetailsElement).open = true;
  }
}
