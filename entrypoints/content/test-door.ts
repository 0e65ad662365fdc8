import { browser } from 'wxt/browser';

/** For test builds alone: passes a test's wish from the page on, and tells what came back. */
export function openTestDoor(): void {
  document.addEventListener('glossmark-test', (event) => {
    const detail = String((event as CustomEvent).detail);
    if (detail.startsWith('{')) {
      void browser.runtime.sendMessage(JSON.parse(detail)).then(answer, answer);
      return;
    }
    const [wish] = detail.split(' ', 1);
    const what = detail.slice(`${wish} `.length);
    const done = browser.runtime.sendMessage({ glossmarkTest: wish, what });
    if (wish === 'settings') void done.then(answer, answer);
  });
}

function answer(value: unknown): void {
  const detail = value instanceof Error ? `error ${value.message}` : JSON.stringify(value ?? null);
  document.dispatchEvent(new CustomEvent('glossmark-test-answer', { detail }));
}
