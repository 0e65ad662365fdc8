import type { Reading } from './reading';

/** The page is still after this long without changes, or this long after the first one, milliseconds. */
const still = 200;
const atMost = 2000;

interface Watched {
  /** The text may have changed: read it again. */
  onStill: () => void;
  /** The reader went on or back in the text. */
  onScroll: () => void;
  /** The viewport has another size. */
  onResize: () => void;
}

/** Watches the page for changes without polling; nothing is read while the tab is hidden. */
export function watchPage({ signal, overlay, painter }: Reading, { onStill, onScroll, onResize }: Watched): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let first = 0;
  let waiting = false;
  const settle = () => {
    first = 0;
    if (document.hidden) {
      waiting = true;
      return;
    }
    painter.repair();
    onStill();
  };
  const changed = () => {
    const now = performance.now();
    if (first === 0) first = now;
    clearTimeout(timer);
    timer = setTimeout(settle, Math.max(0, Math.min(still, first + atMost - now)));
  };
  const observer = new MutationObserver((records) => {
    if (records.some((record) => record.target !== document.documentElement || !isOurs(record, overlay.host)))
      changed();
  });
  observer.observe(document, { childList: true, characterData: true, subtree: true });
  const onVisible = () => {
    if (document.hidden || !waiting) return;
    waiting = false;
    changed();
  };
  document.addEventListener('visibilitychange', onVisible, { signal });
  window.navigation?.addEventListener('navigatesuccess', changed, { signal });
  window.addEventListener('scroll', throttled(onScroll, signal), { signal, passive: true, capture: true });
  window.addEventListener('resize', throttled(onResize, signal), { signal, passive: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
}

function isOurs(record: MutationRecord, host: Element): boolean {
  const nodes = [...record.addedNodes, ...record.removedNodes];
  return nodes.length > 0 && nodes.every((node) => node === host);
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
