import type { Page } from '@playwright/test';

/** The texts painted as marks, as the page's own world sees them. */
export function painted(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...CSS.highlights.entries()]
      .filter(([name]) => /^gm-(yellow|green|blue|pink)-.*(full|half|none)/.test(name))
      .flatMap(([, highlight]) =>
        [...highlight.values()].map((range) => {
          const live = document.createRange();
          live.setStart(range.startContainer, range.startOffset);
          live.setEnd(range.endContainer, range.endOffset);
          return live.toString().replace(/\s+/g, ' ');
        }),
      ),
  );
}

/** The words under term dots. */
export function dotted(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    ['gm-term', 'gm-term-strong'].flatMap((name) =>
      [...(CSS.highlights.get(name)?.values() ?? [])].map((range) => {
        const live = document.createRange();
        live.setStart(range.startContainer, range.startOffset);
        live.setEnd(range.endContainer, range.endOffset);
        return live.toString();
      }),
    ),
  );
}
