import { launch } from '../../scripts/launch.mjs';
import { articlePage, expect, fresh, overlayOf, test } from './harness';

test('in what ships the page cannot look into the overlay, nor press or read anything in it', async ({
  browserKind,
  make,
}) => {
  const context = await launch(browserKind, { test: false });
  const tab = await context.newPage();
  await tab.addInitScript(() => {
    const roots: unknown[] = [];
    Object.assign(window, { roots });
    const attach = Element.prototype.attachShadow;
    Element.prototype.attachShadow = function (init) {
      const root = attach.call(this, init);
      roots.push(root);
      return root;
    };
  });
  await tab.goto(make(`/closed-${fresh()}.html`, articlePage()));
  await expect(overlayOf(tab)).toBeAttached();
  const seen = await tab.evaluate(() => {
    const host = document.querySelector('glossmark-overlay');
    return {
      root: host?.shadowRoot ?? null,
      patched: (window as unknown as { roots: unknown[] }).roots.length,
      text: host?.textContent ?? '',
      attributes: host?.getAttributeNames() ?? [],
      world: Object.getOwnPropertySymbols(globalThis)
        .map(String)
        .filter((name) => name.includes('glossmark')),
      names: [...CSS.highlights.keys()].filter((name) => !/^gm-[a-z-]+$/.test(name)),
    };
  });
  expect(seen).toEqual({ root: null, patched: 0, text: '', attributes: ['popover'], world: [], names: [] });
  await context.close();
});
