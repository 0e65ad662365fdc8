import type { Page } from '@playwright/test';

/** Asks the door that test builds have in a page's content script; gives what it answers. */
export function askDoor(page: Page, wish: string): Promise<string> {
  return page.evaluate(
    (detail) =>
      new Promise<string>((resolve) => {
        document.addEventListener('glossmark-test-answer', (event) => resolve((event as CustomEvent).detail), {
          once: true,
        });
        document.dispatchEvent(new CustomEvent('glossmark-test', { detail }));
      }),
    wish,
  );
}
