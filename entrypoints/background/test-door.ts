import { browser } from '../../lib/browser';
import type { Database } from '../../lib/db/schema';
import { forOwnPages } from './for-own-pages';
import { run } from './listen-to-browser';

/** For test builds alone: opens our pages and runs commands, which no headless browser lets a test do, and changes settings. */
export function openTestDoor(opened: Promise<Database>): void {
  const own = forOwnPages(opened, { kind: 'own', surface: 'test' });
  browser.runtime.onMessage.addListener((message: { glossmarkTest?: string; what?: string }) => {
    const { glossmarkTest: wish, what = '' } = message ?? {};
    if (wish === 'settings') return own.changeSettings(JSON.parse(what));
    if (wish === 'open') void browser.tabs.create({ url: browser.runtime.getURL('/') + what });
    if (wish === 'command') void run(what);
    return undefined;
  });
}
