import { fileURLToPath } from 'node:url';
import type { Anchor } from '../../lib/core/model';
import { bundle, expect, test } from './harness';

interface AnchorInPage {
  describe(root: Element, words: string): Anchor | null;
  find(root: Element, anchors: Anchor[]): { found: string[]; pauses: number };
  roundTrip(seed: number): string[];
  afterEdits(seed: number): string[];
}
declare const anchorInPage: AnchorInPage;

const entry = fileURLToPath(new URL('anchor-entry.ts', import.meta.url));

test.beforeEach(async ({ page }) => {
  await page.setContent('<!doctype html><meta charset="utf-8"><body>');
  await page.addScriptTag({ content: await bundle(entry) });
});

/** A text in its script, the words marked in it, and the same text as a template or an editor changed it. */
const scripts: [name: string, before: string, words: string, after: string, found: string][] = [
  [
    'Chinese, white space put between the characters',
    '<p>孩子需要一个安全基地，从那里出发去探索世界。</p>',
    '安全基地',
    '<div>广告</div><p>孩子需要一个<b>安全\n基地</b>，从那里出发去探索世界。</p>',
    'exact: 安全\n基地',
  ],
  [
    'Japanese, a word replaced',
    '<p>愛着は人と人との間に生まれる深い絆であり、一生を通じて続く。</p>',
    '人と人との間に生まれる深い絆',
    '<p>愛着は人と人との間に生まれる強い絆であり、一生を通じて続く。</p>',
    'changed: 人と人との間に生まれる強い絆',
  ],
  [
    'Arabic, points and direction marks',
    '<p dir="rtl">يحتاج الطفل إلى قاعدة آمنة يعود إليها عندما يخاف من العالم.</p>',
    'قاعدة آمنة يعود إليها',
    '<p dir="rtl">يحتاج الطفل إلى \u200fقاعدة\u200f <i>آمنة يعود</i> إليها عندما يخاف من العالم.</p>',
    'exact: قاعدة\u200f آمنة يعود إليها',
  ],
  [
    'Hebrew, points written out',
    '<p dir="rtl">הילד חוזר אל האדם שאיתו הוא מרגיש בטוח, ואז יוצא שוב.</p>',
    'מרגיש בטוח',
    '<p dir="rtl">הילד חוזר אל האדם שאיתו הוא מַרְגִּישׁ בָּטוּחַ, ואז יוצא שוב.</p>',
    'changed: מַרְגִּישׁ בָּטוּחַ',
  ],
  [
    'Thai, no spaces',
    '<p>ความผูกพันเป็นสายใยที่ยาวนานระหว่างเด็กกับผู้ดูแล</p>',
    'สายใยที่ยาวนาน',
    '<p>ความผูกพันเป็น<span>สายใย\u200bที่</span>ยาวนานระหว่างเด็กกับผู้ดูแล</p>',
    'exact: สายใย\u200bที่ยาวนาน',
  ],
  [
    'Cyrillic, a letter changed',
    '<p>Ребёнок знает, что его услышат, и поэтому смело идёт дальше.</p>',
    'что его услышат',
    '<p>Ребёнок знает, что его услышут, и поэтому смело идёт дальше.</p>',
    'changed: что его услышут',
  ],
  [
    'Devanagari, a paragraph put in above',
    '<p>बच्चा जानता है कि उसे सुना जाएगा, इसलिए वह आगे बढ़ता है।</p>',
    'उसे सुना जाएगा',
    '<p>विज्ञापन</p><p>बच्चा जानता है कि <em>उसे सुना</em> जाएगा, इसलिए वह आगे बढ़ता है।</p>',
    'exact: उसे सुना जाएगा',
  ],
  [
    'German, soft hyphens and quotation marks',
    '<p>Die „sichere Bindungserfahrung“ trägt ein Leben lang, sagte sie.</p>',
    '„sichere Bindungserfahrung“',
    '<p>Die "sichere Bindungs&shy;erfah&shy;rung" trägt ein Leben lang, sagte sie.</p>',
    'exact: "sichere Bindungs\u00aderfah\u00adrung"',
  ],
  [
    'emoji, with and without their selector',
    '<p>She wrote ❤️🙂 and meant every word of it, he says.</p>',
    '❤️🙂 and meant',
    '<p>She wrote ❤🙂 and meant every word of it, he says.</p>',
    'exact: ❤🙂 and meant',
  ],
];

for (const [name, before, words, after, found] of scripts) {
  test(`${name} @firefox`, async ({ page }) => {
    const answers = await page.evaluate(
      ([before, words, after]) => {
        document.body.innerHTML = before;
        const anchor = anchorInPage.describe(document.body, words);
        if (!anchor) return ['not described'];
        const stored = JSON.parse(JSON.stringify(anchor)) as Anchor;
        const same = anchorInPage.find(document.body, [stored]).found;
        document.body.innerHTML = after;
        return [...same, ...anchorInPage.find(document.body, [stored]).found];
      },
      [before, words, after] as const,
    );
    expect(answers).toEqual([`exact: ${words}`, found]);
  });
}

test('random pages: every passage comes back as the same range @firefox', async ({ page }) => {
  const wrong = await page.evaluate(() =>
    Array.from({ length: 60 }, (_, seed) => anchorInPage.roundTrip(seed + 1)).flat(),
  );
  expect(wrong).toEqual([]);
});

test('random pages edited at random: exact and moved stand on the same words @firefox', async ({ page }) => {
  const wrong = await page.evaluate(() =>
    Array.from({ length: 150 }, (_, seed) => anchorInPage.afterEdits(seed + 1)).flat(),
  );
  expect(wrong).toEqual([]);
});

test('printed twice, once hidden: the hidden one is not taken when the other is gone @firefox', async ({ page }) => {
  const found = await page.evaluate(() => {
    const text =
      '<h2>On care</h2><p>Someone holds a crying child, and waits for as long as it takes.</p><p>The child calms down in those arms, long before words, and remembers the arms and not the words.</p><p>Nobody is born able to calm down alone, says everyone who has tried it.</p>';
    const after = `<p>${'Much else was written here since then, by several people. '.repeat(8)}</p>`;
    const page = (own: string) => `<main>${own}</main>${after}<div style="display: none">${text}</div>${after}`;
    document.body.innerHTML = page(text);
    const anchor = anchorInPage.describe(document.body, 'calms down in those arms');
    if (!anchor) return ['not described'];
    const states = [text, `<p>An advert.</p>${text}`, text.replace('those arms', 'these arms'), ''];
    return states.flatMap((state) => {
      document.body.innerHTML = page(state);
      return anchorInPage.find(document.body, [anchor]).found;
    });
  });
  expect(found).toEqual([
    'exact: calms down in those arms',
    'exact: calms down in those arms',
    'changed: calms down in these arms',
    'lost: gone',
  ]);
});

test('in a part that is folded in a passage is found, also where its word is frequent @firefox', async ({ page }) => {
  const found = await page.evaluate(() => {
    const part =
      '<details><summary>More</summary><p>The child knew that the child next door was loved, and said so.</p></details>';
    const frame = (html: string) =>
      `<p>The child came home. The child slept.</p>${html}<p>The child woke up again.</p>`;
    document.body.innerHTML = frame(part.replace('<details>', '<details open>'));
    const anchors = ['child next door', 'child knew'].map((words) => anchorInPage.describe(document.body, words));
    document.body.innerHTML = `<p>An advert.</p>${frame(part)}`;
    return anchorInPage.find(
      document.body,
      anchors.filter((anchor) => anchor !== null),
    ).found;
  });
  expect(found).toEqual(['exact: child next door', 'exact: child knew']);
});

test('broken rows get an answer like all others @firefox', async ({ page }) => {
  const found = await page.evaluate(() => {
    document.body.innerHTML = '<p>Someone holds a crying child, and waits for as long as it takes.</p>';
    const anchor = anchorInPage.describe(document.body, 'waits for as long');
    if (!anchor) return ['not described'];
    const paths: unknown[] = ['0.0:5 9', '99.99:0 3', '0.0:900 950', '0.0:9 3', { start: [0] }, -1, null];
    const others = paths.map((path) => ({ ...anchor, hints: { ...anchor.hints, path } }));
    const rows = [null, {}, { quote: 3 }, ...others, { ...anchor, version: 99 }] as unknown as Anchor[];
    return anchorInPage.find(document.body, rows).found;
  });
  expect(found).toEqual([...Array(3).fill('lost: too short'), ...Array(8).fill('exact: waits for as long')]);
});

test('a hidden copy, a menu and a pull quote do not attract a passage @firefox', async ({ page }) => {
  const found = await page.evaluate(() => {
    const text = '<p>Someone holds a crying child. The child calms down in those arms, long before words.</p>';
    document.body.innerHTML = `<main>${text}</main>`;
    const anchor = anchorInPage.describe(document.body, 'calms down in those arms');
    if (!anchor) return ['not described'];
    document.body.innerHTML = `<div style="display: none">${text}</div><aside>calms down in those arms</aside><main>${text}</main>`;
    const range = anchorInPage.find(document.body, [anchor]).found;
    document.querySelector('main')?.remove();
    return [...range, ...anchorInPage.find(document.body, [anchor]).found];
  });
  expect(found[0]).toBe('exact: calms down in those arms');
});

test('the stored path answers on an unchanged page without an index', async ({ page }) => {
  const pauses = await page.evaluate(() => {
    document.body.innerHTML = '<p>one two three four five six seven eight nine ten</p>'.repeat(40);
    const anchor = anchorInPage.describe(document.body, 'three four five');
    return anchor ? anchorInPage.find(document.body, [anchor, anchor]).pauses : -1;
  });
  expect(pauses).toBe(2);
});
