import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { pageKey } from '../../lib/core/page-key';
import { background, isAlive } from '../../lib/messages/client';
import { openDoor } from '../../lib/page/door';
import { createReading } from './create-reading';
import { readPage } from './read-page';
import { logOnce } from './verbs/attempt';

/** Runs in the page once the first script or the reader asked for it: one visit after the other. */
export default defineUnlistedScript(() => {
  const door = openDoor();
  if (door.reading) return;
  door.reading = true;
  let ending = new AbortController();
  let address = location.href;
  const begin = async () => {
    ending = new AbortController();
    address = location.href;
    const { signal } = ending;
    const [visit, glossary] = await Promise.all([background.visit(), background.terms()]);
    if (signal.aborted || visit.choices.off) return;
    const page = readPage(document);
    createReading({ page, visit, glossary, ending });
    signal.addEventListener('abort', leave);
  };
  // A visit that ends for good (turned off, updated) lets the first script look again later.
  const leave = () => {
    if (pageKey(address) === pageKey(location.href)) door.reading = false;
  };
  const start = () =>
    void begin().catch((error) => {
      door.reading = false;
      if (isAlive()) logOnce(error);
    });
  window.navigation?.addEventListener('navigatesuccess', () => {
    if (!door.reading || pageKey(address) === pageKey(location.href)) return;
    ending.abort();
    start();
  });
  start();
});
