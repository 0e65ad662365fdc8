import { describe, expect, test } from 'vitest';
import { backup as exporter } from '../../../lib/core/export/backup';
import { readImport } from '../../../lib/core/import/read-import';
import { makePack } from '../../../lib/core/import/terms/make-pack';
import { articleRow, highlightRow, keepings, options, stamp } from '../export/keepings';

const bytes = (text: string) => new TextEncoder().encode(text);
const everything = {
  rows: {
    articles: [articleRow({ note: 'On the whole.' })],
    highlights: [highlightRow({ note: 'Mine.', tags: ['family'], trashed: 5 }), { id: 'c'.repeat(32), purged: stamp }],
    terms: [],
    choices: [{ id: 'lastColour', made: stamp, value: 'green' }],
  },
  packs: [],
};

test.each([
  ['an empty file', '', 'unknown file'],
  ['a page', '<!doctype html><title>No</title>', 'unknown file'],
  ['other JSON', '{"a":1}', 'unknown file'],
  ['a list of something else', '[{"type":"Person"}]', 'unknown file'],
  ['a cut-off file', '{"type":"AnnotationCollection","first":{"items":[{"ty', 'broken'],
  ['a trailing comma', '[{"type":"Annotation"},]', 'broken'],
  ['a newer backup', '{"format":"glossmark-backup","version":2,"rows":{}}', 'newer database'],
])('%s is refused in one piece', async (_, text, reason) => {
  await expect(readImport('file.json', bytes(text))).rejects.toMatchObject({ name: 'PlainError', reason });
});

test('a picture is no file of ours', async () => {
  const picture = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d]);
  await expect(readImport('a.json', picture)).rejects.toMatchObject({ reason: 'unknown file' });
});

test('lists in lists 100,000 deep are refused in one piece', async () => {
  const text = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
  await expect(readImport('deep.json', bytes(text))).rejects.toMatchObject({ name: 'PlainError' });
});

test.each([
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
])('a byte order mark names the encoding: %s', async (encoding, mark) => {
  const text =
    '[{"type":"Annotation","target":{"source":"https://a.example/","selector":{"type":"TextQuoteSelector","exact":"Kübel"}}}]';
  const body =
    encoding === 'utf-8'
      ? bytes(text)
      : new Uint8Array(new Uint16Array([...text].map((letter) => letter.charCodeAt(0))).buffer);
  const draft = await readImport('file.json', new Uint8Array([...mark, ...body]));
  expect(draft.highlights[0]?.anchor.quote.exact).toBe('Kübel');
});

test('a backup comes back row by row, trashed and purged ones too, and writes the same bytes again', async () => {
  const text = String(exporter.write({ ...keepings([]), everything }, options));
  const draft = await readImport('backup.json', bytes(text));
  expect(draft.refused).toEqual([]);
  expect(draft.rows).toEqual(everything.rows);
  const again = exporter.write(
    { ...keepings([]), everything: { rows: draft.rows ?? everything.rows, packs: [] } },
    options,
  );
  expect(again).toBe(text);
});

test('fields of a newer version pass through; what is local and what reaches a prototype does not', async () => {
  const row = JSON.stringify({ ...highlightRow(), newer: { a: [1] }, edited: stamp }).replace(
    '{',
    '{"__proto__":{"polluted":1},',
  );
  const draft = await readImport(
    'b.json',
    bytes(`{"format":"glossmark-backup","version":1,"rows":{"highlights":[${row}]}}`),
  );
  const [read] = draft.rows?.highlights ?? [];
  expect(read).toMatchObject({ newer: { a: [1] } });
  expect(read).not.toHaveProperty('edited');
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
});

test.each([
  ['an id that is none', { id: 'x' }],
  ['a stamp that is none', { made: 'yesterday' }],
  ['a colour of its own', { colour: 'orange' }],
  ['a note beyond the limit', { note: 'a'.repeat(100_001) }],
  ['tags that are no list', { tags: 'family' }],
])('a row with %s is left out and named', async (_, fields) => {
  const rows = { highlights: [highlightRow(), { ...highlightRow(), ...fields }] };
  const draft = await readImport('b.json', bytes(JSON.stringify({ format: 'glossmark-backup', version: 1, rows })));
  expect(draft.rows?.highlights).toHaveLength(1);
  expect(draft.refused).toEqual([{ where: 2, why: 'misshapen' }]);
});

test('an address that is not on the web is no address', async () => {
  const rows = { articles: [articleRow({ addresses: ['javascript:alert(1)', 'https://garden.example/'] })] };
  const draft = await readImport('b.json', bytes(JSON.stringify({ format: 'glossmark-backup', version: 1, rows })));
  expect(draft.rows?.articles[0]).toMatchObject({ addresses: ['https://garden.example/'] });
});

describe('the packs of a backup', () => {
  const draft = { source: 'csv', articles: [], highlights: [], refused: [], rows: null, language: 'en' };
  const term = { headword: 'mulch', forms: ['mulches'], definition: 'Straw.', tags: [], where: 1 };
  const written = async () => {
    const pack = await makePack({ ...draft, terms: [term] }, 'Garden', 'garden.csv');
    const packs = [{ ...pack, head: { ...pack.head, added: 5 } }];
    return { packs, text: String(exporter.write({ ...keepings([]), everything: { ...everything, packs } }, options)) };
  };

  test('come back with their file and time', async () => {
    const { packs, text } = await written();
    const read = await readImport('b.json', bytes(text));
    expect(read.packs).toEqual(packs);
    expect(read.refused).toEqual([]);
  });

  test.each<[string, (text: string) => string]>([
    ['a part is missing', (text) => text.replace('/000000', '/000001')],
    ['a term is misshapen', (text) => text.replace('"headword":"mulch"', '"headword":7')],
    ['terms are missing', (text) => text.replace('"terms":1', '"terms":2')],
    [
      'its id is none',
      (text) => text.replace(/"id":"[0-9a-f]{32}","language":"en","parts"/, '"id":"x","language":"en","parts"'),
    ],
  ])('are left out as a whole and named where %s', async (_, broken) => {
    const { text } = await written();
    expect(broken(text)).not.toBe(text);
    const read = await readImport('b.json', bytes(broken(text)));
    expect(read.packs).toEqual([]);
    expect(read.refused).toEqual([{ where: 5, why: 'misshapen' }]);
    expect(read.rows?.highlights).toHaveLength(2);
  });
});
