import { createStillness } from '../../lib/core/stillness';
import { readTranslation } from '../../lib/page/read-translation';
import { createGatherer } from './gather-changes';
import type { Changes } from './read-page';
import type { Reading } from './reading';

interface Watched {
  /** What changed between the reading of the page and this watching. */
  unheard: () => MutationRecord[];
  /** The text has changed and the page is still: read that again; false if it led to nothing. */
  onStill: (changes: Changes) => boolean;
  /** The reader went on or back in the text. */
  onScroll: () => void;
  /** The viewport has another size. */
  onResize: () => void;
}

const watched = { childList: true, characterData: true, subtree: true };

/** Watches the page for changes without polling; nothing is heard of it while the tab is hidden. */
export function watchPage(reading: Reading, { unheard, onStill, onScroll, onResize }: Watched): void {
  const { signal, overlay, painter } = reading;
  const gatherer = createGatherer(overlay.host);
  const stillness = createStillness();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const settle = () => {
    stillness.settle(performance.now());
    painter.repair();
    if (!onStill(gatherer.take())) gatherer.wasQuiet();
    observe();
  };
  const wait = (quiet?: number) => {
    clearTimeout(timer);
    timer = setTimeout(settle, stillness.changed(performance.now(), quiet));
  };
  const isTurned = watchTranslation();
  const hear = (records: readonly MutationRecord[]) => {
    painter.repair();
    const quiet = gatherer.add(records, reading.page);
    if (isTurned()) wait();
    else if (quiet !== null) wait(quiet);
  };
  const observer = new MutationObserver(hear);
  const observe = () => {
    const unheard = observer.takeRecords();
    observer.disconnect();
    observer.observe(document, watched);
    observer.observe(document.documentElement, { attributes: true, attributeFilter: ['class', 'lang'] });
    // A shadow root's changes are told to its own observers alone.
    for (const { host, root } of reading.page.scopes) if (host !== null) observer.observe(root, watched);
    if (unheard.length > 0) hear(unheard);
  };
  const before = unheard();
  if (!document.hidden) observe();
  if (!document.hidden && before.length > 0) hear(before);
  const onVisible = () => {
    clearTimeout(timer);
    if (document.hidden) return observer.disconnect();
    gatherer.addAll(reading.page);
    observe();
    wait();
  };
  document.addEventListener('visibilitychange', onVisible, { signal });
  window.addEventListener('focus', painter.repair, { signal });
  const scrolled = () => {
    painter.repair();
    onScroll();
  };
  window.addEventListener('scroll', throttled(scrolled, signal), { signal, passive: true, capture: true });
  window.addEventListener('resize', throttled(onResize, signal), { signal, passive: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
}

/** Tells whether the signs of a translation are others than they were. */
function watchTranslation(): () => boolean {
  const read = () => JSON.stringify(readTranslation(document));
  let before = read();
  return () => {
    const now = read();
    const turned = now !== before;
    before = now;
    return turned;
  };
}

/** Runs at most once in 120 ms, and once more after the last call. */
function throttled(run: () => void, signal: AbortSignal): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(timer));
  return () => {
    timer ??= setTimeout(() => {
      timer = undefined;
      run();
    }, 120);
  };
}
