import { defineBackground } from 'wxt/utils/define-background';
import { browser } from '../../lib/browser';
import { PlainError } from '../../lib/core/plain-error';
import { openGlossmark } from '../../lib/db/open';
import type { Background } from '../../lib/messages/background';
import { pageVerbs } from '../../lib/messages/background';
import { serve } from '../../lib/messages/serve';
import { backgroundShapes } from '../../lib/messages/shapes';
import { listLibrary } from './first-list';
import { forOwnPages } from './for-own-pages';
import { forPages } from './for-pages';
import { listenToBrowser } from './listen-to-browser';
import { readSender } from './sender';
import { openTestDoor } from './test-door';
import { tidyWhenIdle } from './tidy-when-idle';

/** Opens the database and serves it; the promise is passed on, since the browser wants its listeners at once. */
export default defineBackground(() => {
  const opened = openGlossmark();
  opened.catch(() => {}); // every verb that needs it says so
  serve<Background>({
    contract: 'background',
    shapes: backgroundShapes,
    admit: (from, verb) => {
      const sender = readSender(from);
      const rights = sender.kind === 'page' ? forPages(opened, sender) : forOwnPages(opened, sender);
      const allowed = sender.kind === 'own' || (pageVerbs as readonly string[]).includes(verb);
      if (!allowed || !Object.hasOwn(rights, verb)) throw new PlainError('not allowed', String(verb));
      return rights as Background;
    },
    onBroken: (error) => console.error('Glossmark', error),
  });
  listenToBrowser();
  browser.runtime.onInstalled.addListener(() => void opened.then(listLibrary));
  tidyWhenIdle(opened);
  if (import.meta.env.MODE === 'test') openTestDoor(opened);
});
