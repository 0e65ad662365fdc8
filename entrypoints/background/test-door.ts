import { browser } from '../../lib/browser';
import { run } from './listen-to-browser';

/** For test builds alone: opens our pages and runs commands, which no headless browser lets a test do. */
export function openTestDoor(): void {
  browser.runtime.onMessage.addListener((message: { glossmarkTest?: string; what?: string }) => {
    if (message?.glossmarkTest === 'open')
      void browser.tabs.create({ url: browser.runtime.getURL('/') + message.what });
    if (message?.glossmarkTest === 'command') void run(message.what ?? '');
    return undefined;
  });
}
