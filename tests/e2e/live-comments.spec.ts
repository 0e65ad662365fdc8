import type { Page } from '@playwright/test';
import { articlePage, expect, fresh, grades, marginOf, mark, openMargin, painted, read, test } from './harness';

interface Said {
  id: string | null;
  author: string;
  day: number;
  text: string;
}

const said: Said[] = [
  {
    id: '11',
    author: 'Ines',
    day: 3,
    text: 'We had a line like that in our kitchen, drawn in chalk, and the dog kept it better than we did.',
  },
  {
    id: '12',
    author: 'Tom',
    day: 4,
    text: 'The tea is the part I needed to read. I keep leaving the room before the kettle boils.',
  },
  {
    id: '13',
    author: 'Ruth',
    day: 6,
    text: 'Not every wall is a mistake. Some of us had weather, and a wall was what there was.',
  },
];
const passage = 'leaving the room before the kettle boils';

const item = ({ id, author, day, text }: Said) =>
  `<li class="comment"${id ? ` id="comment-${id}"` : ''}><cite class="fn">${author}</cite> <time datetime="2024-05-0${day}T10:00:00Z">${day} May 2024</time><div class="comment-content"><p>${text}</p></div></li>`;
const list = (all: Said[]) =>
  `<section id="comments"><h2>Comments</h2><ol class="comment-list">${all.map(item).join('')}</ol></section>`;
const withList = (all: Said[]) => articlePage().replace('</body>', `${list(all)}</body>`);
const put = (tab: Page, all: Said[]) =>
  tab.evaluate((html) => {
    const old = document.querySelector('.comment-list');
    if (old) old.innerHTML = html;
  }, all.map(item).join(''));

async function isFound(tab: Page): Promise<void> {
  await expect.poll(() => painted(tab)).toEqual([passage]);
  const inside = await tab.evaluate(() => {
    for (const [name, highlight] of CSS.highlights)
      if (name.startsWith('gm-yellow'))
        for (const range of highlight)
          return (range as StaticRange).startContainer.parentElement?.closest('li')?.textContent?.slice(0, 20);
    return null;
  });
  expect(inside).toContain('Tom');
}

test('a mark in a comment follows it when comments are sorted, paged, put in or made anew @firefox', async ({
  tab,
  make,
}) => {
  const [one, two, three] = said as [Said, Said, Said];
  await read(tab, make(`/comments-${fresh()}.html`, withList(said)));
  await mark(tab, passage);
  await openMargin(tab, 'Highlights');
  await tab.evaluate(() => {
    const all = document.querySelector('.comment-list');
    for (const element of [...(all?.children ?? [])].reverse()) all?.append(element);
  });
  await isFound(tab);
  await put(tab, [three, two, one]);
  await isFound(tab);
  await put(tab, [
    { id: '9', author: 'Ole', day: 1, text: `As Tom says, I keep ${passage}, every time.` },
    two,
    three,
    one,
  ]);
  await isFound(tab);
  await put(tab, [one, three]);
  await expect.poll(() => painted(tab)).toEqual([]);
  await expect(marginOf(tab).getByText('Lost', { exact: true })).toBeVisible();
  await put(tab, [
    { ...one, id: '1' },
    { ...two, id: '2' },
  ]);
  await isFound(tab);
  await expect.poll(async () => (await grades(tab))[0]).toMatch(/^(exact|moved)/);
});

test('comments that are loaded later bring their marks; the same words in the article attract none @firefox', async ({
  tab,
  make,
}) => {
  const path = `/later-${fresh()}.html`;
  const url = make(path, withList(said));
  await read(tab, url);
  await mark(tab, passage);
  const later = `<p>A reader wrote that she kept ${passage}, and so did I.</p><script>window.load = () => document.body.insertAdjacentHTML('beforeend', ${JSON.stringify(list(said))});</script>`;
  make(path, articlePage({ body: later }));
  await tab.goto(url);
  await openMargin(tab, 'Highlights');
  await expect(marginOf(tab).getByText('Lost', { exact: true })).toBeVisible();
  expect(await painted(tab)).toEqual([]);
  await tab.evaluate(() => (window as unknown as { load(): void }).load());
  await isFound(tab);
});

test('a mark of the article is never found in a comment, menu, form or teaser @firefox', async ({ tab, make }) => {
  const path = `/strangers-${fresh()}.html`;
  const url = make(path, withList(said));
  await read(tab, url);
  await mark(tab, 'I lent a ladder. I said no to a wedding');
  const gone = withList([
    { id: '20', author: 'Uma', day: 7, text: 'You write: “I lent a ladder. I said no to a wedding” and I laughed.' },
    ...said,
  ])
    .replace(
      'I asked for lifts. I lent a ladder. I said no to a wedding and survived the silence after it.',
      'I asked for nothing.',
    )
    .replace('<article>', '<nav><a href="/x">I lent a ladder. I said no to a wedding</a></nav><article>')
    .replace(
      '</article>',
      '</article><form><p>I lent a ladder. I said no to a wedding</p><textarea></textarea></form><aside class="related"><p>I lent a ladder. I said no to a wedding and survived the silence after it.</p></aside>',
    );
  make(path, gone);
  await tab.goto(url);
  await openMargin(tab, 'Highlights');
  await expect(marginOf(tab).getByText('Lost', { exact: true })).toBeVisible();
  expect(await painted(tab)).toEqual([]);
});
