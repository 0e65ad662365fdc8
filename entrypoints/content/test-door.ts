import { browser } from 'wxt/browser';

/** For test builds alone: passes a test's wish from the page to the background. */
export function openTestDoor(): void {
  document.addEventListener('glossmark-test', (event) => {
    const [wish, what] = String((event as CustomEvent).detail).split(' ');
    void browser.runtime.sendMessage({ glossmarkTest: wish, what });
  });
}
