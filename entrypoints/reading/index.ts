import type { GlossaryTerm } from '../../lib/core/glossary/glossary';
import { pageKey } from '../../lib/core/page-key';
import { background, isAlive } from '../../lib/messages/client';
import { openDoor } from '../../lib/page/door';
import { askForParts } from './ask-for-parts';
import { awaitArticle, type Opening } from './await-article';
import { createReading } from './create-reading';
import { openGlossary } from './find-page-terms';
import type { Reading } from './reading';
import { logOnce } from './verbs/attempt';
import { withPackTerms } from './with-pack-terms';

/** Runs in the page once the first script or the reader asked for it: one visit after the other. */
export default function begin(): void {
  const door = openDoor();
  if (door.reading) {
    door.again?.();
    return;
  }
  door.reading = true;
  askForParts();
  let ending: AbortController | null = null;
  let reading: Reading | null = null;
  let address = '';
  const open = async (own: AbortController, isLate: boolean) => {
    const opening = await awaitArticle(own.signal, isLate);
    const glossary = opening && (await glossaryFor(opening));
    if (glossary && !own.signal.aborted) reading = createReading({ ...opening, glossary, ending: own });
    else own.abort();
  };
  const start = (isLate: boolean) => {
    const own = new AbortController();
    ending = own;
    address = location.href;
    own.signal.addEventListener('abort', () => {
      if (ending !== own) return;
      ending = null;
      reading = null;
    });
    open(own, isLate).catch((error) => {
      own.abort();
      if (isAlive()) logOnce(error);
    });
  };
  door.again = () => {
    if (reading) return;
    ending?.abort();
    start(false);
  };
  window.navigation?.addEventListener('navigatesuccess', () => {
    const key = pageKey(location.href);
    if (pageKey(address) === key) return;
    address = location.href;
    if (reading?.page.others.some(({ permalink }) => pageKey(permalink) === key)) return void reading.goOver();
    ending?.abort();
    start(true);
  });
  start(false);
}

/** The terms that are known at first: those of packs are looked for here, all others by the background. */
async function glossaryFor({ page, visit }: Opening): Promise<GlossaryTerm[]> {
  return visit.packs ? withPackTerms(await background.terms(), page) : openGlossary();
}
