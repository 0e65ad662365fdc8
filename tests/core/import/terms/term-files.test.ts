import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readImport } from '../../../../lib/core/import/read-import';
import { guessMapping } from '../../../../lib/core/import/terms/guess-mapping';
import { termsOfTable } from '../../../../lib/core/import/terms/terms-of-table';

const read = (text: string, name = 'words.csv') => readImport(name, new TextEncoder().encode(text));
const terms = async (text: string) =>
  (await read(text)).terms.map(({ headword, definition }) => `${headword} = ${definition}`);

describe('tables', () => {
  test.each([
    [
      'commas and a heading',
      'term,definition\nmulch,"straw, leaves"\ntilth,crumbs',
      ['mulch = straw, leaves', 'tilth = crumbs'],
    ],
    ['columns the other way round', 'Meaning;Word\nstraw;mulch\ncrumbs;tilth', ['mulch = straw', 'tilth = crumbs']],
    ['a heading in German', 'Begriff\tBedeutung\nBeet\tStück Erde', ['Beet = Stück Erde']],
    [
      'no heading: the first line is a term',
      'mulch\tA cover of straw.\ntilth\tCrumbs.',
      ['mulch = A cover of straw.', 'tilth = Crumbs.'],
    ],
    [
      'numbers before the term',
      '1,mulch,A cover of straw.\n2,tilth,Crumbs of soil.',
      ['mulch = A cover of straw.', 'tilth = Crumbs of soil.'],
    ],
    ['CR alone', 'term,definition\rmulch,straw\rtilth,crumbs', ['mulch = straw', 'tilth = crumbs']],
    [
      'line ends mixed',
      'term,definition\r\nmulch,straw\rtilth,crumbs\nloam,soil',
      ['mulch = straw', 'tilth = crumbs', 'loam = soil'],
    ],
    [
      'markup',
      'term,definition\n<b>mulch</b>,A cover<br>of <i>straw</i> &amp; more\na < b,less',
      ['mulch = A cover\nof straw & more', 'a < b = less'],
    ],
    ['scripts', 'term,definition\nmulch,<script>window.__x=1</script><p>straw</p>', ['mulch = straw']],
    [
      'names of prototypes',
      'term,definition\n__proto__,a name\nconstructor,another',
      ['__proto__ = a name', 'constructor = another'],
    ],
    [
      'an apostrophe against formulas',
      "term,definition\n'=cmd|x,'-starts\n'tis,it is",
      ['=cmd|x = -starts', "'tis = it is"],
    ],
    ['a name twice', 'term,definition\nmulch,straw\nmulch,leaves\nmulch,straw', ['mulch = straw\nleaves']],
  ])('%s', async (_, text, expected) => expect(await terms(text)).toEqual(expected));

  test('forms and tags, without the name itself', async () => {
    const draft = await read('term,meaning,aliases,tags\nFrost,cold,frost; hoar frost | rime,weather; winter');
    expect(draft.terms[0]).toMatchObject({ forms: ['hoar frost', 'rime'], tags: ['weather', 'winter'] });
  });

  test('a quotation mark that never closes costs its row and is told', async () => {
    const draft = await read('term,definition\nmulch,straw\ntilth,"crumbs\nloam,soil');
    expect(draft.terms.map(({ headword }) => headword)).toEqual(['mulch']);
    expect(draft.refused).toEqual([{ where: 2, why: 'misshapen' }]);
  });

  test('what is left out is named with its place', async () => {
    const draft = await read(`term,definition\n,nothing\nonly,\n${'x'.repeat(1001)},long\nfine,${'y'.repeat(10_001)}`);
    expect(draft.terms).toEqual([]);
    expect(draft.refused).toEqual([
      { where: 1, why: 'no term' },
      { where: 2, why: 'no definition' },
      { where: 3, why: 'too long' },
      { where: 4, why: 'too long' },
    ]);
  });

  test('bytes that are not UTF-8: windows-1252, or letters lost with a warning', async () => {
    const latin = Uint8Array.from(
      [...'term;definition\nK\u00fcbel;Gro\u00dfer Topf'].map((letter) => letter.charCodeAt(0)),
    );
    expect((await readImport('a.csv', latin)).terms[0]?.headword).toBe('Kübel');
    const bytes = new Uint8Array([
      ...new TextEncoder().encode('term,definition\nKübel,Töpfe\ntilth,crumbs '),
      0xc3,
      0x28,
    ]);
    const draft = await readImport('a.csv', bytes);
    expect(draft.terms.map(({ headword }) => headword)).toEqual(['Kübel', 'tilth']);
    expect(draft.warnings).toEqual([{ where: 2, what: 'characters lost' }]);
  });

  test('the reader says what the columns are', async () => {
    const { table } = await read('one,two,three\nstraw,x,mulch');
    expect(table).toBeDefined();
    if (!table) return;
    const mapping = { term: 2, definition: 0, forms: 1, tags: null, hasHeader: true };
    expect(termsOfTable('terms-csv', { ...table, mapping }).terms).toEqual([
      { headword: 'mulch', definition: 'straw', forms: ['x'], tags: [], where: 1 },
    ]);
  });

  test.each([
    [
      'prose',
      'This is a letter, and a long one.\nIt has lines.\nAnd, as one sees, commas, here and, there.\nBut no.\nNot a table.',
    ],
    ['a page', '<!doctype html>\n<p>a,b\n<p>c,d'],
    ['one column', 'mulch\ntilth'],
    ['passages', 'Highlight,Title,Note\nquote,Book,mine'],
    ['saved pages', 'URL,Title,Selection,Folder\nhttps://a.example/,A,b,c'],
    ['nothing', ''],
    ['a byte order mark alone', '\ufeff'],
  ])('not: %s', async (_, text) => expect(read(text)).rejects.toMatchObject({ reason: 'unknown file' }));

  test('a heading alone brings nothing, and is no error', async () =>
    expect(await read('term,definition\n')).toMatchObject({ terms: [], refused: [] }));

  test('a cell of ten megabytes is refused, its neighbours are read', async () => {
    const draft = await read(`term,definition\nmulch,${'<b>x '.repeat(2_000_000)}\ntilth,crumbs`);
    expect(draft.terms.map(({ headword }) => headword)).toEqual(['tilth']);
    expect(draft.refused).toEqual([{ where: 1, why: 'too long' }]);
  });

  test('more than 100,000 rows are refused in one piece', async () => {
    await expect(read(`term,definition\n${'a,b\n'.repeat(100_002)}`)).rejects.toMatchObject({ reason: 'too big' });
  });

  test.each([
    [[['word', 'x', 'tags']], { term: 0, definition: 1, tags: 2, forms: null, hasHeader: true }],
    [
      [
        ['a long explanation of it', 'b'],
        ['another long explanation', 'c'],
      ],
      { term: 1, definition: 0, tags: null, forms: null, hasHeader: false },
    ],
    [[[]], { term: 0, definition: 0, forms: null, tags: null, hasHeader: false }],
  ])('guess %#', (rows, expected) => expect(guessMapping(rows)).toEqual(expected));
});

describe('Yomitan dictionaries', () => {
  const index = { title: 'Garden', revision: '1', format: 3, sourceLanguage: 'en' };
  const row = (term: unknown, ...definitions: unknown[]) => [term, '', '', '', 0, definitions, 1, ''];
  const zip = (files: Record<string, unknown>) =>
    zipSync(
      Object.fromEntries(
        Object.entries(files).map(([name, value]) => [
          name,
          strToU8(typeof value === 'string' ? value : JSON.stringify(value)),
        ]),
      ),
    );
  const dictionary = (...rows: unknown[][]) => zip({ 'index.json': index, 'term_bank_1.json': rows });

  test('title, language and terms, from a folder as well', async () => {
    const files = {
      'Garden/index.json': index,
      'Garden/term_bank_2.json': [row('tilth', 'crumbs')],
      'Garden/term_bank_1.json': [row('mulch', 'straw')],
    };
    const draft = await readImport('a.zip', zip(files));
    expect(draft).toMatchObject({ source: 'yomitan', title: 'Garden', language: 'en', refused: [] });
    expect(draft.terms.map(({ headword }) => headword)).toEqual(['mulch', 'tilth']);
  });

  test('names of prototypes are words', async () => {
    const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'watch'];
    const draft = await readImport('a.zip', dictionary(...names.map((name) => row(name, `about ${name}`))));
    expect(draft.terms.map(({ headword }) => headword)).toEqual(names);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  test('structured content nested too deep costs its term alone', async () => {
    let content: unknown = 'deep';
    for (let depth = 0; depth < 3000; depth++) content = { tag: 'div', content };
    const draft = await readImport(
      'a.zip',
      dictionary(row('deep', { type: 'structured-content', content }), row('mulch', 'straw')),
    );
    expect(draft.terms.map(({ headword }) => headword)).toEqual(['mulch']);
    expect(draft.refused).toEqual([{ where: 1, why: 'misshapen' }]);
  });

  test('a bank that is no JSON is told, the others are read', async () => {
    const draft = await readImport(
      'a.zip',
      zip({
        'index.json': index,
        'term_bank_1.json': [row('mulch', 'straw')],
        'term_bank_2.json': '[["br',
        'term_bank_3.json': [row('tilth', 'crumbs')],
      }),
    );
    expect(draft.terms.map(({ headword }) => headword)).toEqual(['mulch', 'tilth']);
    expect(draft.refused).toEqual([{ where: 2, why: 'misshapen' }]);
  });

  test.each([
    ['no term bank', () => zip({ 'index.json': index }), 'no terms'],
    ['no index', () => zip({ 'term_bank_1.json': [row('mulch', 'straw')] }), 'unknown file'],
    ['an older form', () => zip({ 'index.json': { ...index, format: 1 }, 'term_bank_1.json': [] }), 'old dictionary'],
    ['cut before its directory', () => dictionary(row('mulch', 'straw')).slice(0, 120), 'broken'],
    ['empty', () => new Uint8Array(), 'unknown file'],
  ])('%s', async (_, make, reason) => expect(readImport('a.zip', make())).rejects.toMatchObject({ reason }));

  const changed = (change: (view: DataView, entry: number) => void) => {
    const bytes = zipSync({ 'index.json': strToU8(JSON.stringify(index)) });
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    let entry = 0;
    while (view.getUint32(entry, true) !== 0x02014b50) entry++;
    change(view, entry);
    return bytes;
  };
  test.each([
    ['a password', changed((view, entry) => view.setUint16(entry + 8, 1, true)), 'not unpacked'],
    ['an unknown method', changed((view, entry) => view.setUint16(entry + 10, 99, true)), 'not unpacked'],
    ['a wrong sum', changed((view, entry) => view.setUint32(entry + 16, 1, true)), 'broken'],
    ['a place outside', changed((view, entry) => view.setUint32(entry + 42, 1e9, true)), 'broken'],
  ])('%s', async (_, bytes, reason) => expect(readImport('a.zip', bytes)).rejects.toMatchObject({ reason }));

  test('words before the zip do not matter', async () => {
    const bytes = dictionary(row('mulch', 'straw'));
    const shifted = new Uint8Array([0x50, 0x4b, 3, 4, ...bytes]);
    expect((await readImport('a.zip', shifted)).terms).toHaveLength(1);
  });

  test('a bomb is stopped by its bytes, whatever it says of itself', async () => {
    const bytes = zipSync({
      'index.json': strToU8(JSON.stringify(index)),
      'term_bank_1.json': new Uint8Array(5_000_000).fill(32),
    });
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    for (let at = 0; at < bytes.length - 4; at++)
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 10, true);
    await expect(readImport('a.zip', bytes)).rejects.toMatchObject({ reason: 'too big' });
  });
});

test('a pack of ours brings its name, and what is misshapen in an entry is left behind', async () => {
  const file = {
    format: 'glossmark-glossary',
    version: 1,
    title: 'Garden',
    language: 'en',
    terms: [
      {
        id: 'mulch',
        headword: 'mulch',
        definition: 'straw',
        forms: 5,
        cuesFor: ['soil'],
        sources: [{ author: 'A', year: 1, work: 'B' }, 7],
      },
    ],
  };
  const draft = await read(JSON.stringify(file), 'a.json');
  expect(draft).toMatchObject({ title: 'Garden', language: 'en' });
  expect(draft.terms[0]).toMatchObject({
    headword: 'mulch',
    forms: [],
    entry: { id: 'mulch', cuesFor: ['soil'], sources: [], matchCase: false },
  });
});

test('a newer file of terms is refused', async () =>
  expect(read('{"format":"glossmark-terms","version":2,"terms":[]}')).rejects.toMatchObject({
    reason: 'newer database',
  }));
