import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { pageKey } from '../../lib/core/page-key';
import { background, isAlive } from '../../lib/messages/client';
import { openDoor } from '../../lib/page/door';
import { createReading } from './create-reading';
import { type PageReading, readPage } from './read-page';
import { logOnce } from './verbs/attempt';

/** Runs in the page once the first script or the reader asked for it: one visit after the other. */
export default defineUnlistedScript(() => {
  const door = openDoor();
  if (door.reading) return door.again?.();
  door.reading = true;
  let ending: AbortController | null = null;
  let address = '';
  const begin = async (own: AbortController) => {
    const { signal } = own;
    const [visit, glossary] = await Promise.all([background.visit(), background.terms()]);
    const page = signal.aborted || visit.choices.off ? null : await readOnceLoaded(signal, visit.asked);
    if (page && !signal.aborted) createReading({ page, visit, glossary, ending: own });
    else own.abort();
  };
  const start = () => {
    const own = new AbortController();
    ending = own;
    address = location.href;
    own.signal.addEventListener('abort', () => {
      if (ending === own) ending = null;
    });
    begin(own).catch((error) => {
      own.abort();
      if (isAlive()) logOnce(error);
    });
  };
  door.again = () => {
    if (!ending) start();
  };
  window.navigation?.addEventListener('navigatesuccess', () => {
    if (pageKey(address) === pageKey(location.href)) return;
    ending?.abort();
    start();
  });
  start();
});

/** Reads the page; null when the full judgement says that it is no article, also after it has loaded. */
async function readOnceLoaded(signal: AbortSignal, asked: boolean): Promise<PageReading | null> {
  const page = readPage(document);
  if (page.verdict.isArticle || asked) return page;
  if (document.readyState === 'complete') return null;
  await new Promise((resolve) => {
    window.addEventListener('load', resolve, { once: true, signal });
    signal.addEventListener('abort', resolve);
  });
  const loaded = signal.aborted ? null : readPage(document);
  return loaded?.verdict.isArticle ? loaded : null;
}
