import type { Page } from '@playwright/test';
import { markRules } from '../../lib/core/marks/mark-rules';
import { articlePage, expect, fresh, mark, overlayOf, painted, read, test } from './harness';

const underline = (tab: Page) =>
  tab.evaluate(() => getComputedStyle(document.documentElement, '::highlight(gm-pink-light-full)').textDecorationLine);

test('a page that is no article has none of our rules, an article has them once @firefox', async ({ tab, site }) => {
  await tab.goto(`${site.url}/shop.html`);
  await tab.waitForLoadState('load');
  expect(await underline(tab)).toBe('none');
  await tab.goto(`${site.url}/holding-the-line.html`);
  await expect(overlayOf(tab)).toBeAttached();
  expect(await underline(tab)).toBe('underline');
});

const body = `
  <p>It was <b>rather <i>bold and slanting</i></b> here and <a href="#">led somewhere else</a> there.</p>
  <div style="background:#161a19;color:#e4eae7"><p>On a dark ground <span style="color:#999">with pale words</span> in it.</p></div>
  <p style="all:initial;display:block">A paragraph that takes nothing from its parents.</p>
  <div id="hosted"></div>
  <script>
    const root = document.getElementById('hosted').attachShadow({ mode: 'open' });
    root.innerHTML = '<p>Words of a shadow root that are long enough for it to be <em>read as text</em> of the article.</p>';
  </script>`;

test('rules that are matched at the root alone paint what rules for every element paint @firefox', async ({
  tab,
  make,
}) => {
  await read(tab, make(`/looks-${fresh()}.html`, articlePage({ body })));
  const clip = await tab.locator('article').boundingBox();
  if (!clip) throw new Error('no article');
  const look = () => tab.screenshot({ clip, animations: 'disabled' });
  const bare = await look();
  const passages = ['rather bold and slanting', 'led somewhere', 'ground with pale words', 'takes nothing'];
  for (const [at, words] of passages.entries()) await mark(tab, words, at % 2 ? 'Blue' : 'Pink');
  await expect.poll(() => painted(tab)).toHaveLength(passages.length);
  await tab.mouse.move(1, 1);
  await expect(tab.locator('glossmark-overlay .toast')).toHaveCount(0);
  const own = await look();
  expect(own.equals(bare)).toBe(false);
  await tab.addStyleTag({ content: markRules() });
  expect(own.equals(await look())).toBe(true);
});
