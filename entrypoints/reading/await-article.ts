import { createStillness } from '../../lib/core/stillness';
import type { Visit } from '../../lib/messages/background';
import { type PageReading, readPage } from './read-page';
import { visitPage } from './visit-page';

/** A page that turned out to be an article, or that the reader asked for. */
export interface Opening {
  page: PageReading;
  visit: Visit;
}

/** So many characters must have come or gone until a page is judged again. */
const news = 400;

/**
 * Waits until the page is an article, however late its text comes; null where Glossmark is off or the visit ends first.
 * After a navigation inside of the page the old text may still stand there: then its stillness is waited for.
 */
export async function awaitArticle(signal: AbortSignal, isLate: boolean): Promise<Opening | null> {
  const watch = watchText(signal);
  try {
    if (isLate) await watch.still();
    for (;;) {
      if (signal.aborted) return null;
      // Before it is read: what comes while the background answers is news.
      const before = lengthOfText();
      const page = readPage(document);
      const visit = await visitPage(page);
      if (signal.aborted || visit.choices.off) return null;
      const { part } = visit.choices;
      const chosen = part === null ? page : readPage(document, { part });
      if (chosen.verdict.isArticle) return { page: chosen, visit };
      if (visit.asked) return { page, visit };
      await watch.news(before);
    }
  } finally {
    watch.end();
  }
}

/** Hears of changes without polling; both answers also come when the visit ends. */
function watchText(signal: AbortSignal) {
  const stillness = createStillness();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let wake = () => {};
  const wait = () => {
    clearTimeout(timer);
    if (!document.hidden) timer = setTimeout(settle, stillness.changed(performance.now()));
  };
  const settle = () => {
    stillness.settle(performance.now());
    wake();
  };
  const observer = new MutationObserver(wait);
  observer.observe(document, { childList: true, characterData: true, subtree: true });
  const own = new AbortController();
  document.addEventListener('visibilitychange', wait, { signal: own.signal });
  signal.addEventListener('abort', () => wake(), { signal: own.signal });
  const still = () =>
    new Promise<void>((resolve) => {
      wake = resolve;
      if (signal.aborted) resolve();
    });
  return {
    still() {
      wait();
      return still();
    },
    /** The text of the page became another one by length than it was. */
    async news(before: number) {
      while (!signal.aborted && Math.abs(lengthOfText() - before) < news) await still();
    },
    end() {
      own.abort();
      observer.disconnect();
      clearTimeout(timer);
    },
  };
}

const lengthOfText = () => document.body?.textContent?.length ?? 0;
