import { browser } from '../../lib/browser';
import type { Database } from '../../lib/db/schema';
import { tidy } from '../../lib/db/tidy';

/** After this much quiet the background tidies up, and not again for a day, milliseconds. */
const quiet = 10_000;
const day = 24 * 60 * 60 * 1000;

/** Tidies the database once a day, when no message came for a while; a killed worker tries again at its next start. */
export function tidyWhenIdle(opened: Promise<Database>): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(() => void tidyOnceADay(opened).catch((error) => console.error('Glossmark', error)), quiet);
  };
  browser.runtime.onMessage.addListener(() => {
    later();
    return undefined;
  });
  later();
}

async function tidyOnceADay(opened: Promise<Database>): Promise<void> {
  const now = Date.now();
  const { tidied } = await browser.storage.local.get('tidied');
  if (typeof tidied === 'number' && now - tidied < day && now >= tidied) return;
  await tidy(await opened, now);
  await browser.storage.local.set({ tidied: now });
}
