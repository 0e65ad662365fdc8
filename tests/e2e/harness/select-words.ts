import type { Page } from '@playwright/test';

/** Selects words of the page as the reader does; gives nothing, the bar follows. */
export async function select(page: Page, words: string): Promise<void> {
  await page.evaluate((text) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const nodes: Text[] = [];
    let flat = '';
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      nodes.push(node as Text);
      flat += node.nodeValue;
    }
    const at = flat.indexOf(text);
    if (at < 0) throw new Error(`Not on the page: ${text}`);
    const place = (offset: number): [Text, number] => {
      let before = 0;
      for (const node of nodes) {
        const length = node.nodeValue?.length ?? 0;
        if (offset <= before + length && length > 0) return [node, offset - before];
        before += length;
      }
      throw new Error('outside');
    };
    const range = document.createRange();
    range.setStart(...place(at));
    const [node, offset] = place(at);
    // At the end of a node the words begin in the next one.
    if (offset === node.length) range.setStart(nodes[nodes.indexOf(node) + 1] ?? node, 0);
    range.setEnd(...place(at + text.length));
    range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
    const selection = getSelection();
    selection?.removeAllRanges();
    selection?.addRange(range);
  }, words);
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
}

/** Where words of the page stand in the viewport, after scrolling there. */
export async function boxOf(
  page: Page,
  words: string,
): Promise<{ x: number; y: number; width: number; height: number }> {
  const at = await page.evaluate((text) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const start = node.nodeValue?.indexOf(text) ?? -1;
      if (start < 0) continue;
      const range = document.createRange();
      range.setStart(node, start);
      range.setEnd(node, start + text.length);
      const seen = range.getBoundingClientRect();
      if (seen.top < 0 || seen.bottom > innerHeight)
        node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const box = range.getClientRects()[0];
      return box ? { x: box.x, y: box.y, width: box.width, height: box.height } : null;
    }
    return null;
  }, words);
  if (!at) throw new Error(`not there: ${words}`);
  return at;
}

/** Clicks on the first letters of words in the page. */
export async function clickWords(page: Page, words: string): Promise<void> {
  const at = await boxOf(page, words);
  await page.mouse.click(at.x + 6, at.y + at.height / 2);
}
