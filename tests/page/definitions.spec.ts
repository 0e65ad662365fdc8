import { fileURLToPath } from 'node:url';
import { bundle, expect, test } from './harness';

interface Read {
  headword: string;
  quote: string;
  kind: string;
  there: string | null;
}
declare const definitionsInPage: { read(): Read[] };

const entry = fileURLToPath(new URL('definitions-entry.ts', import.meta.url));

const cases: [name: string, markup: string, expected: string[]][] = [
  [
    'dfn with its sentence, in inline markup',
    '<p>So it goes. A <dfn>soft <em>start</em></dfn> is a way of raising a complaint without blame. Then more.</p>',
    ['dfn: soft start = A soft start is a way of raising a complaint without blame.'],
  ],
  [
    'dfn named by its title',
    '<p><dfn title="soft start">Soft-starting</dfn> takes a breath before a word.</p>',
    ['dfn: soft start = Soft-starting takes a breath before a word.'],
  ],
  [
    'dfn around an abbreviation',
    '<p>The <dfn><abbr title="Adult Attachment Interview">AAI</abbr></dfn> is a long talk about childhood.</p>',
    ['dfn: Adult Attachment Interview = The AAI is a long talk about childhood.'],
  ],
  ['not a dfn alone', '<p><dfn>soft start</dfn></p>', []],
  [
    'an abbreviation',
    '<p>My <abbr title="general practitioner">GP</abbr> rang.</p>',
    ['abbreviation: GP = general practitioner'],
  ],
  ['not a date in abbr', '<p><abbr class="published" title="2026-11-22T10:00">22 November</abbr></p>', []],
  ['not an abbr that says the same', '<p><abbr title="GP">GP</abbr> rang.</p>', []],
  [
    'a description list',
    '<dl><dt>mulch<dd>A cover of straw or leaves.<dt>tilth<dt>fine tilth<dd>The crumb structure of soil.<dd>Second.</dl>',
    [
      'list: mulch = A cover of straw or leaves.',
      'list: tilth = The crumb structure of soil.',
      'list: fine tilth = The crumb structure of soil.',
    ],
  ],
  [
    'a description list in groups',
    '<dl><div><dt>mulch</dt><dd>A cover of straw or leaves.</dd></div></dl>',
    ['list: mulch = A cover of straw or leaves.'],
  ],
  [
    'not a list of facts',
    '<dl><dt>Author<dd>Ida Rowan writes here.<dt>Published<dd>22 November<dt>Place<dd>Kent</dl>',
    [],
  ],
  [
    'not a talk',
    '<dl><dt>Ann<dd>Where is the dog today?<dt>Ben<dd>Out in the garden, I think.<dt>Ann<dd>Then call it in, please.</dl>',
    [],
  ],
  [
    'not a comment',
    '<p>Text.</p><div class="comments"><p><abbr title="general practitioner">GP</abbr></p><dl><dt>mulch<dd>A cover of straw or leaves.</dl></div>',
    [],
  ],
  [
    'an acronym across inline elements',
    '<p>They spoke of <em>complex</em> post-traumatic stress disorder (<strong>CPTSD</strong>) there.</p>',
    ['acronym: CPTSD = complex post-traumatic stress disorder'],
  ],
  [
    'a sentence',
    '<p>Masking is a way of hiding a difference from others. I know <i>masking</i>.</p>',
    ['sentence: masking = Masking is a way of hiding a difference from others.'],
  ],
  ['not in code', '<pre>cognitive behavioural therapy (CBT)</pre>', []],
  [
    'linked data, shown and not shown',
    '<script type="application/ld+json">{"@context":"https://schema.org","@type":"DefinedTermSet","hasDefinedTerm":[{"@type":"DefinedTerm","name":"mulch","description":"A cover of straw or leaves."},{"@type":"DefinedTerm","name":"tilth","description":"The crumb structure of soil."}]}</script><p>A cover of straw or leaves. Yes.</p>',
    ['linked data: mulch = A cover of straw or leaves.', 'linked data: tilth = The crumb structure of soil.'],
  ],
  ['broken linked data', '<script type="application/ld+json">{"@type":"DefinedTerm",</script><p>Text.</p>', []],
];

test('what an article itself defines is read with its place, and nothing is changed @firefox', async ({ page }) => {
  for (const [name, markup, expected] of cases) {
    await page.setContent(`<!doctype html><article>${markup}</article>`);
    await page.addScriptTag({ content: await bundle(entry) });
    const before = await page.evaluate(() => document.querySelector('article')?.outerHTML);
    const found = await page.evaluate(() => definitionsInPage.read());
    expect(
      found.map(({ headword, quote, kind }) => `${kind}: ${headword} = ${quote}`),
      name,
    ).toEqual(expected);
    for (const one of found)
      if (one.there !== null) expect(`${one.quote} ${one.headword}`, name).toContain(one.there.split(' (')[0]);
    expect(await page.evaluate(() => document.querySelector('article')?.outerHTML)).toBe(before);
  }
});
