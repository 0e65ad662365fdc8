import { fileURLToPath } from 'node:url';
import { bundle, expect, test } from './harness';

interface Round {
  read: number;
  drawn: number;
  asked: string[];
  grades: string[];
}
declare const keepUp: { begin(passages: string[]): Promise<Round>; follow(change: () => void): Promise<Round> };

const entry = fileURLToPath(new URL('keep-up-entry.ts', import.meta.url));
const paragraphs = [
  'For a long time I thought that a boundary was a wall. My therapist called it a line on the floor instead, one that either of us could see and step back from.',
  'Attachment, she said, is what the line is for. A child who knows where the lap is can go and look at the garden; a child who has to guard the lap stays on it.',
  'So I practised interdependence badly, with friends, for a year. I asked for lifts. I lent a ladder. I said no to a wedding and survived the silence after it.',
  'What surprised me was how little of it was talking. Most of it was staying in the room with a feeling until it had said what it came to say.',
];
const comment = (n: number, text: string) =>
  `<li class="comment" id="comment-${n}"><cite class="fn">Reader ${n}</cite> <time datetime="2024-05-0${n}">${n} May 2024</time><div class="comment-content"><p>${text}</p></div></li>`;
const html = `<!doctype html><html lang="en"><head><title>On leaning</title></head><body><header><span id="clock">12:00</span></header>
<article><h1>On leaning</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</article><section id="comments"><h2>Comments</h2><ol>
${comment(1, 'We had a line like that in our kitchen, drawn in chalk.')}${comment(2, 'The tea is the part that I needed to read.')}</ol></section></body></html>`;
const passages = [
  'a line on the floor instead',
  'I lent a ladder.',
  'Most of it was staying in the room',
  'drawn in chalk',
  'The tea is the part',
];
const exact = passages.map(() => 'exact');

test.beforeEach(async ({ page }) => {
  await page.setContent(html);
  await page.addScriptTag({ content: await bundle(entry) });
  const first = await page.evaluate((all) => keepUp.begin(all), passages);
  expect(first).toEqual({ drawn: 0, read: 3, asked: ['article: 3', 'comment 0: 1', 'comment 1: 1'], grades: exact });
});

test('a clock beside the article costs nothing @firefox', async ({ page }) => {
  const round = await page.evaluate(() =>
    keepUp.follow(() => {
      const clock = document.getElementById('clock');
      if (clock) clock.innerHTML = '<b>12:01</b>';
    }),
  );
  expect(round).toEqual({ drawn: 0, read: 0, asked: [], grades: exact });
});

test('an advert in the article has its text read again, and no mark looked for @firefox', async ({ page }) => {
  const round = await page.evaluate(() =>
    keepUp.follow(() =>
      document
        .querySelector('article p')
        ?.insertAdjacentHTML(
          'afterend',
          '<p>Buy a kettle that sings, said the page, and then it said so again in the next line.</p>',
        ),
    ),
  );
  expect(round).toEqual({ drawn: 0, read: 1, asked: [], grades: exact });
});

test('a paragraph drawn anew has its own mark looked for, and no other @firefox', async ({ page }) => {
  const round = await page.evaluate(() =>
    keepUp.follow(() => {
      const third = document.querySelectorAll('article p')[2];
      third?.replaceWith(third.cloneNode(true));
    }),
  );
  expect(round).toEqual({ drawn: 0, read: 1, asked: ['article: 1'], grades: exact });
});

test('a changed comment has its own text read and its own mark looked for @firefox', async ({ page }) => {
  const round = await page.evaluate(() =>
    keepUp.follow(() => {
      const text = document.querySelector('#comment-2 p');
      if (text) text.textContent = 'Edited. The tea is the part that I needed to read.';
    }),
  );
  expect(round).toEqual({ drawn: 2, read: 1, asked: ['comment 1: 1'], grades: exact });
});

test('comments put in and sorted anew leave the others their texts and marks @firefox', async ({ page }) => {
  const round = await page.evaluate(
    (more) =>
      keepUp.follow(() => {
        const list = document.querySelector('ol');
        for (const item of [...(list?.children ?? [])].reverse()) list?.append(item);
        list?.insertAdjacentHTML('afterbegin', more);
      }),
    comment(3, 'Late to this, and glad of it all the same.'),
  );
  expect(round).toEqual({ drawn: 0, read: 1, asked: [], grades: exact });
});

test('a mark that is gone is looked for again only where something changed @firefox', async ({ page }) => {
  const gone = await page.evaluate(() => keepUp.follow(() => document.querySelectorAll('article p')[2]?.remove()));
  expect(gone.grades).toEqual(['exact', 'lost', 'exact', 'exact', 'exact']);
  const elsewhere = await page.evaluate(() =>
    keepUp.follow(() => {
      const text = document.querySelector('#comment-1 p');
      if (text) text.textContent = 'We had a line like that in our kitchen, drawn in chalk, for years.';
    }),
  );
  expect(elsewhere).toEqual({ drawn: 2, read: 1, asked: ['comment 0: 1'], grades: gone.grades });
  const back = await page.evaluate(
    (text) =>
      keepUp.follow(() => document.querySelectorAll('article p')[1]?.insertAdjacentHTML('afterend', `<p>${text}</p>`)),
    paragraphs[2] ?? '',
  );
  expect(back).toEqual({ drawn: 0, read: 1, asked: ['article: 1'], grades: exact });
});

test('a body replaced by an equal one has every mark found again @firefox', async ({ page }) => {
  const round = await page.evaluate(() =>
    keepUp.follow(() => document.body.replaceWith(document.body.cloneNode(true))),
  );
  expect(round).toEqual({ drawn: 0, read: 3, asked: ['article: 3', 'comment 0: 1', 'comment 1: 1'], grades: exact });
});

test('only of places that compete is it asked whether they are drawn @firefox', async ({ page }) => {
  const round = await page.evaluate(() =>
    keepUp.follow(() => {
      const body = document.body.cloneNode(true) as HTMLElement;
      const third = body.querySelectorAll('article p')[2];
      const copy = third?.cloneNode(true) as HTMLElement;
      copy.hidden = true;
      third?.before(copy);
      const filler = '<p>Nothing here is like any of it, and the kettle sings.</p>'.repeat(200);
      body.querySelector('article')?.insertAdjacentHTML('beforeend', filler);
      document.body.replaceWith(body);
    }),
  );
  expect(round.grades).toEqual(exact);
  expect(round.drawn).toBeGreaterThan(0);
  expect(round.drawn).toBeLessThan(10);
});
