/** Which of some elements lie near the viewport, and hears of those that come near or go away. */
export interface NearWatch {
  /** Watches these elements and no others. */
  follow(elements: ReadonlySet<Element>): void;
  /** Whether an element is near; one that was not looked at yet counts as near. */
  isNear(element: Element): boolean;
}

/** How far beyond the viewport something is near, so that scrolling does not overtake it; Chromium adds both margins up. */
const margin = '150%';

/** Watches by one observer that ends with the signal; `onMove` is given the elements that came near or went away. */
export function watchNear(signal: AbortSignal, onMove: (elements: readonly Element[]) => void): NearWatch {
  let watched: ReadonlySet<Element> = new Set();
  const far = new Set<Element>();
  const look = (entries: IntersectionObserverEntry[]) => {
    const moved = entries.filter((entry) => isFar(entry) !== far.has(entry.target));
    for (const { target } of moved) if (!far.delete(target)) far.add(target);
    if (moved.length > 0) onMove(moved.map(({ target }) => target));
  };
  const observer = new IntersectionObserver(look, { rootMargin: margin, scrollMargin: margin });
  signal.addEventListener('abort', () => observer.disconnect());
  return {
    follow(elements) {
      for (const element of watched) {
        if (elements.has(element)) continue;
        observer.unobserve(element);
        far.delete(element);
      }
      if (!signal.aborted) for (const element of elements) if (!watched.has(element)) observer.observe(element);
      watched = elements;
    },
    isNear: (element) => !far.has(element),
  };
}

/** An element without a box of its own (display: contents) never intersects and may well be seen. */
function isFar({ isIntersecting, boundingClientRect: { width, height } }: IntersectionObserverEntry): boolean {
  return !isIntersecting && (width > 0 || height > 0);
}
