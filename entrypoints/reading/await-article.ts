import { createStillness } from '../../lib/core/stillness';
import type { Visit } from '../../lib/messages/background';
import { type PageReading, readPage } from './read-page';
import { visitPage } from './visit-page';

/** A page that turned out to be an article, or that the reader asked for. */
export interface Opening {
  page: PageReading;
  visit: Visit;
  /** What has changed since the page was read; from then on the page is no longer watched for it. */
  unheard: () => MutationRecord[];
}

/** So many characters must have come or gone until a page is judged again. */
const news = 400;

/**
 * Waits until the page is an article, however late its text comes; null where Glossmark is off or the visit ends first.
 * After a navigation inside of the page the old text may still stand there: then its stillness is waited for.
 */
export async function awaitArticle(signal: AbortSignal, isLate: boolean): Promise<Opening | null> {
  const watch = watchText(signal);
  if (isLate) await watch.still();
  while (!signal.aborted) {
    // Before it is read: what comes while the background answers is news.
    const before = lengthOfText();
    watch.forget();
    const page = readPage(document);
    const visit = await visitPage(page);
    if (signal.aborted || visit.choices.off) break;
    const { part } = visit.choices;
    const chosen = part === null ? page : readPage(document, { part });
    const { isArticle } = chosen;
    if (isArticle || visit.asked) return { page: isArticle ? chosen : page, visit, unheard: watch.end };
    await watch.news(before);
  }
  watch.end();
  return null;
}

/** Hears of changes without polling; both answers also come when the visit ends. */
function watchText(signal: AbortSignal) {
  const stillness = createStillness();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let wake = () => {};
  // Kept only between a reading and what comes of it: a page that never is an article may change for hours.
  let heard: MutationRecord[] | null = null;
  const wait = () => {
    clearTimeout(timer);
    if (!document.hidden) timer = setTimeout(settle, stillness.changed(performance.now()));
  };
  const settle = () => {
    stillness.settle(performance.now());
    wake();
  };
  const observer = new MutationObserver((records) => {
    heard?.push(...records);
    wait();
  });
  observer.observe(document, { childList: true, characterData: true, subtree: true });
  const own = new AbortController();
  document.addEventListener('visibilitychange', wait, { signal: own.signal });
  const end = () => {
    own.abort();
    const unheard = [...(heard ?? []), ...observer.takeRecords()];
    observer.disconnect();
    clearTimeout(timer);
    return unheard;
  };
  const leave = () => {
    wake();
    end();
  };
  signal.addEventListener('abort', leave, { signal: own.signal });
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
      heard = null;
      while (!signal.aborted && Math.abs(lengthOfText() - before) < news) await still();
    },
    /** What changed until now is read with the page. */
    forget() {
      if (observer.takeRecords().length > 0) wait();
      heard = [];
    },
    end,
  };
}

const lengthOfText = () => document.body?.textContent?.length ?? 0;
