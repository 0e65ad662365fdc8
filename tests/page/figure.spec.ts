import { fileURLToPath } from 'node:url';
import type { Anchor } from '../../lib/core/model';
import { bundle, expect, test } from './harness';

interface FigureInPage {
  describe(selector: string): Anchor | null;
  find(anchors: Anchor[]): string[];
  list(): string[];
}
declare const figureInPage: FigureInPage;

const entry = fileURLToPath(new URL('figure-entry.ts', import.meta.url));

test.beforeEach(async ({ page }) => {
  await page.route('**/*', (route) => route.abort());
  await page.setContent('<!doctype html><base href="https://a.example/"><meta charset="utf-8"><body>');
  await page.addScriptTag({ content: await bundle(entry) });
});

const words = (at: number) =>
  `<p>Paragraph ${at} tells how the child number ${at} was answered by somebody, it says in number ${at}.</p>`;
const park =
  '<figure id="park"><img id="photo" src="/up/walk-in-the-park.jpg" alt="Two people" width="600" height="400"><figcaption>A walk, <i>1962</i></figcaption></figure>';
const article = `<h2>On walks</h2>${words(1)}${park}${words(2)}<img id="house" src="/up/the-old-house.jpg" alt="A house" width="300" height="300">${words(3)}`;

const changes: [name: string, html: string, found: string][] = [
  ['the page as it was', article, 'exact: photo'],
  [
    'another template: picture element, late loading, other sizes',
    article.replace(
      /<img id="photo"[^>]*>/,
      '<picture><source srcset="/up/walk-in-the-park-1024x683.webp 1024w, /up/walk-in-the-park-512x341.webp 512w"><img id="photo" src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" data-src="/up/walk-in-the-park-300x200.jpg" alt="Two people" width="300" height="200"></picture>',
    ),
    'exact: photo',
  ],
  ['an advert above', `<img id="ad" src="/ads/summer-sale-now.png" alt="Sale" width="600" height="90">${article}`, 'exact: photo'],
  ['put to the end', `${article.replace(park, '')}${words(4)}${park}${words(5)}`, 'moved: photo'],
  ['another caption', article.replace('1962', '1971, Hyde Park, in the early spring'), 'changed: photo'],
  ['taken away', article.replace(park, ''), 'lost: gone, null'],
]; // biome-ignore format: a table

for (const [name, html, found] of changes) {
  test(`a marked picture: ${name} @firefox`, async ({ page }) => {
    const answers = await page.evaluate(
      ([before, after]) => {
        document.body.innerHTML = before;
        const anchor = figureInPage.describe('#park');
        if (!anchor) return ['not described'];
        const stored = JSON.parse(JSON.stringify(anchor)) as Anchor;
        document.body.innerHTML = after;
        const nodes = document.body.innerHTML;
        return [stored.quote.exact, ...figureInPage.find([stored]), String(document.body.innerHTML === nodes)];
      },
      [article, html] as const,
    );
    expect(answers).toEqual(['A walk, 1962', found, 'true']);
  });
}

test('what counts as a picture: no icons, no counters, drawings and canvases too @firefox', async ({ page }) => {
  const list = await page.evaluate(() => {
    document.body.innerHTML = `
      <img src="/pixel.gif" width="1" height="1"><svg width="16" height="16"><path d="M0 0h9"/></svg>
      <img src="/a-long-walk.jpg" alt="A  walk" width="400" height="200">
      <svg width="300" height="100" aria-label="How marks are found"><svg width="90" height="90"></svg></svg>
      <canvas width="120" height="60"></canvas><video poster="/first-frame.jpg" width="320" height="160"></video>
      <img src="data:image/png;base64,AAAA" alt="drawn in" width="50" height="50">`;
    return figureInPage.list();
  });
  expect(list.slice(0, 4)).toEqual([
    'image https://a.example/a-long-walk.jpg | A walk |  | 2',
    'drawing  | How marks are found |  | 3',
    'canvas  |  |  | 2',
    'video https://a.example/first-frame.jpg |  |  | 2',
  ]);
  expect(list[4]).toMatch(/^image data:[0-9a-f]+-26 \| drawn in \| {2}\| 1$/);
  expect(list).toHaveLength(5);
});
