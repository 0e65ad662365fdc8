import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { webAnnotation as exporter } from '../../../lib/core/export/web-annotation';
import { draftKey } from '../../../lib/core/import/draft-key';
import type { HighlightDraft, ImportDraft } from '../../../lib/core/import/format';
import { readImport } from '../../../lib/core/import/read-import';
import { sortDraft } from '../../../lib/core/import/sort-draft';
import type { HighlightRow } from '../../../lib/core/record/row';
import { arbitraryKeepings } from '../export/arbitrary-keepings';
import { options } from '../export/keepings';

const read = (value: unknown): Promise<ImportDraft> =>
  readImport('file.json', new TextEncoder().encode(JSON.stringify(value)));
const source = 'https://garden.example/blog/mulch';
const annotation = (fields: object) => ({
  '@context': 'http://www.w3.org/ns/anno.jsonld',
  id: 'urn:x:1',
  type: 'Annotation',
  ...fields,
});
const quoted = (exact: unknown, more: object = {}) =>
  annotation({ target: { source, selector: { type: 'TextQuoteSelector', exact, ...more } } });

test('one annotation alone, a list, a page and a collection say the same', async () => {
  const one = quoted('Straw keeps the soil cool', { prefix: 'In June ' });
  const page = { type: 'AnnotationPage', items: [one] };
  const drafts = await Promise.all(
    [one, [one], page, { type: 'AnnotationCollection', total: 1, first: page }].map(read),
  );
  for (const draft of drafts) {
    expect(draft.highlights.map(({ anchor }) => anchor.quote)).toEqual([
      { type: 'TextQuoteSelector', exact: 'Straw keeps the soil cool', prefix: 'In June ', suffix: '' },
    ]);
    expect(draft.articles.map(({ address }) => address)).toEqual([source]);
  }
});

test.each([
  [
    'a target that is only an address, with a note',
    annotation({ target: source, bodyValue: 'On the whole.' }),
    'On the whole.',
  ],
  [
    'a choice',
    annotation({
      target: source,
      body: {
        type: 'Choice',
        items: [
          { type: 'TextualBody', value: 'One' },
          { type: 'TextualBody', value: 'Two' },
        ],
      },
    }),
    'One',
  ],
])('%s becomes a note of the article', async (_, item, note) => {
  const draft = await read(item);
  expect(draft.highlights).toEqual([]);
  expect(draft.articles[0]?.note).toBe(note);
});

test.each([
  [
    'an image region',
    annotation({ target: { source, selector: { type: 'SvgSelector', value: '<svg/>' } } }),
    'no quote',
  ],
  ['an empty quote', quoted('  '), 'no quote'],
  ['a quote that is a number', quoted(7), 'no quote'],
  ['something else', { type: 'Person' }, 'not an annotation'],
  ['nothing', null, 'not an annotation'],
  ['a passage too long', quoted('a'.repeat(20_001)), 'too long'],
])('%s is left out, and the report says why', async (_, item, why) => {
  const draft = await read([quoted('kept'), item]);
  expect(draft.refused).toEqual([{ where: 2, why }]);
  expect(draft.highlights).toHaveLength(1);
});

test('20,000 selectors inside each other are not followed', async () => {
  let selector: object = { type: 'TextQuoteSelector', exact: 'deep' };
  for (let depth = 0; depth < 20_000; depth++) selector = { type: 'FragmentSelector', value: 'a', refinedBy: selector };
  const text = deepJson(selector);
  const draft = await readImport(
    'deep.json',
    new TextEncoder().encode(`{"type":"Annotation","target":{"source":"${source}","selector":${text}}}`),
  );
  expect(draft.refused).toEqual([{ where: 1, why: 'no quote' }]);
});

/** JSON.stringify recurses; this chain is written without. */
function deepJson(selector: object): string {
  let depth = 0;
  for (let one: unknown = selector; one && typeof one === 'object' && 'refinedBy' in one; one = one.refinedBy) depth++;
  return `${'{"type":"FragmentSelector","value":"a","refinedBy":'.repeat(depth)}{"type":"TextQuoteSelector","exact":"deep"}${'}'.repeat(depth)}`;
}

test.each([
  ['https://reader:secret@garden.example/a?utm_source=x&b=1#part', 'https://garden.example/a?b=1'],
  ['http://www.garden.example/a', 'http://www.garden.example/a'],
  ['javascript:alert(1)', null],
  ['file:///home/reader/a.html', null],
  ['data:text/html,x', null],
  [`https://garden.example/${'a'.repeat(5000)}`, null],
])('the address %s is kept as %s, and the highlight in any case', async (address, kept) => {
  const item = annotation({ target: { source: address, selector: { type: 'TextQuoteSelector', exact: 'Straw' } } });
  const draft = await read(item);
  expect(draft.articles[0]?.address).toBe(kept);
  expect(draft.highlights).toHaveLength(1);
  expect(draft.warnings?.map(({ what }) => what)).toEqual(kept === null ? ['address not on the web'] : []);
});

test.each([
  ['2026-03-01T08:00:00Z', Date.UTC(2026, 2, 1, 8), []],
  ['2026-03-01T10:00:00+02:00', Date.UTC(2026, 2, 1, 8), []],
  ['2026-03-01T08:00:00', 0, ['date not read']],
  ['1970-01-01T00:00:00Z', 0, ['date not read']],
  ['55839-01-01T00:00:00Z', 0, ['date not read']],
  [{ deep: [1] }, 0, []],
])('created %j', async (created, expected, warnings) => {
  const draft = await read({ ...quoted('Straw'), created });
  expect(draft.highlights[0]?.created).toBe(expected);
  expect(draft.warnings?.map(({ what }) => what)).toEqual(warnings);
});

test.each([
  [
    { start: 120, end: 145 },
    { type: 'TextPositionSelector', start: 120, end: 145 },
  ],
  [{ start: -1, end: 5 }, null],
  [{ start: 9, end: 5 }, null],
  [{ start: 1.5, end: 5 }, null],
  [{ start: 0, end: 2 ** 53 + 2 }, null],
  [{ start: '1', end: 5 }, null],
])('position %j', async (offsets, expected) => {
  const selector = [
    { type: 'TextQuoteSelector', exact: 'Straw' },
    { type: 'TextPositionSelector', ...offsets },
  ];
  const draft = await read(annotation({ target: { source, selector } }));
  expect(draft.highlights[0]?.anchor.position).toEqual(expected);
});

test.each([
  ['hl-green', 'green', null],
  ['orange', 'yellow', 'orange'],
  ['highlight-purple', 'pink', 'highlight-purple'],
  ['mark', 'blue', 'mark'],
])('the class %s is shown %s', async (styleClass, colour, colourName) => {
  const item = annotation({
    target: { source, styleClass, selector: { type: 'TextQuoteSelector', exact: 'Straw' } },
    stylesheet: { type: 'CssStylesheet', value: `.${styleClass} { background: #3f8de6 }` },
  });
  expect((await read(item)).highlights[0]).toMatchObject({ colour, colourName });
});

test('keys that reach a prototype are words and no more', async () => {
  const text = `[{"__proto__":{"polluted":1},"type":"Annotation","constructor":{"prototype":{"polluted":1}},"body":{"type":"TextualBody","value":"constructor","purpose":"tagging","__proto__":{"polluted":1}},
    "target":{"source":"${source}","selector":{"type":"TextQuoteSelector","exact":"__proto__","__proto__":{"polluted":1}}}}]`;
  const draft = await readImport('proto.json', new TextEncoder().encode(text));
  expect(draft.highlights[0]).toMatchObject({ tags: ['constructor'] });
  expect(draft.highlights[0]?.anchor.quote.exact).toBe('__proto__');
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
});

test('100,000 tags become 100, with a word about it', async () => {
  const body = Array.from({ length: 100_000 }, (_, n) => ({ type: 'TextualBody', value: `t${n}`, purpose: 'tagging' }));
  const draft = await read({ ...quoted('Straw'), body });
  expect(draft.highlights[0]?.tags).toHaveLength(100);
  expect(draft.warnings).toEqual([{ where: 1, what: 'tags limited' }]);
});

test('whatever stands in the fields, nothing throws and every item is accounted for', async () => {
  const anything = fc.jsonValue({ maxDepth: 3 });
  const item = fc.record({
    type: fc.constant('Annotation'),
    body: anything,
    bodyValue: anything,
    target: fc.oneof(
      anything,
      fc.record({ source: anything, selector: anything, scope: anything, styleClass: anything }),
    ),
    created: anything,
    stylesheet: anything,
    motivation: anything,
    generator: anything,
  });
  await fc.assert(
    fc.asyncProperty(fc.array(fc.oneof(item, anything), { maxLength: 5 }), async (items) => {
      const draft = await read([quoted('kept'), ...items]);
      const notes = draft.articles.filter(({ note }) => note !== '').length;
      expect(draft.highlights.length + draft.refused.length + notes).toBeLessThanOrEqual(items.length + 1);
      expect(draft.highlights.length + draft.refused.length).toBeGreaterThan(0);
      expect(JSON.stringify(draft)).not.toMatch(/\[object Object\]|"undefined"|NaN/);
    }),
    { numRuns: 200 },
  );
});

test('what we export comes back: nothing is lost, and again adds nothing', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryKeepings, async (kept) => {
      const draft = await read(JSON.parse(String(exporter.write(kept, options))));
      expect(draft.refused).toEqual([]);
      expect(sortDraft(draft, () => []).same).toEqual([]);
      const keyOf = new Map(
        kept.articles.map((row) => [row.id, draftKey({ ...row, address: row.addresses[0] ?? null })]),
      );
      const keys = draft.articles.map(draftKey);
      expect(draft.highlights.map((one) => ({ ...reader(one), key: keys[one.article] }))).toEqual(
        kept.highlights.map((row) => ({ ...reader(row), key: keyOf.get(row.article) })),
      );
      const told = new Set(kept.highlights.map((row) => row.article));
      for (const row of kept.articles.filter((one) => told.has(one.id))) {
        const { title, author, site, published, note } = row;
        expect(draft.articles[keys.indexOf(keyOf.get(row.id) ?? '')]).toMatchObject({
          title,
          author,
          site,
          published,
          note,
        });
      }
      const known = (key: string) => kept.highlights.filter((row) => keyOf.get(row.article) === key);
      const again = sortDraft(draft, (article) =>
        known(draftKey(article)).map((row) => ({ exact: row.anchor.quote.exact, created: row.created })),
      );
      expect(again.new).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

/** What the reader would miss. */
function reader({ anchor: { quote, position, comment }, note, tags, colour, created }: HighlightRow | HighlightDraft) {
  return { quote, position, comment, note, tags, colour, created };
}

const samples = resolve(import.meta.dirname, '../../../../shared/formats/samples/w3c');

test.skipIf(!existsSync(samples)).each(['array.json', 'collection.jsonld', 'page-only.jsonld', 'single.jsonld'])(
  '%s, with its expected answer',
  async (name) => {
    const expected = JSON.parse(readFileSync(`${samples}/${name}.expected.json`, 'utf8'));
    const draft = await readImport(name, new Uint8Array(readFileSync(`${samples}/${name}`)));
    expect(draft.source).toBe(expected.format);
    expect(draft.articles.map(({ address }) => address)).toEqual(
      expected.articles.map(({ url }: { url: string }) => url),
    );
    const place = (article: number) => expected.articles[article].key;
    expect(
      draft.highlights.map(({ article, anchor, note, tags, colour, colourName, created }) => ({
        article: place(article),
        quote: anchor.quote.exact,
        notes: note === '' ? [] : [note],
        tags,
        created: created === 0 ? null : new Date(created).toISOString(),
        colour: colourName ?? colour,
        start: anchor.position?.start,
      })),
    ).toEqual(
      expected.highlights.map(
        ({ selector, colour, ...rest }: { selector?: { start: number }; colour: string | null }) => ({
          ...rest,
          colour: colour ?? 'yellow',
          start: selector?.start,
        }),
      ),
    );
    expect(draft.articles.filter(({ note }) => note !== '').map(({ note }) => note)).toEqual(
      expected.pageNotes.map(({ text }: { text: string }) => text),
    );
    expect(draft.refused).toHaveLength(expected.skipped.length);
    expect(draft.warnings).toHaveLength(expected.warnings.length);
  },
);
