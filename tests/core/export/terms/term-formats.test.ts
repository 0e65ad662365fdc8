import { createRequire } from 'node:module';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { termExportFormats } from '../../../../lib/core/export/terms/formats';
import { guardCell, isGuarded } from '../../../../lib/core/export/terms/guard-cell';
import { readImport } from '../../../../lib/core/import/read-import';
import type { TermRow } from '../../../../lib/core/record/row';
import { keepings, options, stamp } from '../keepings';

const jsonld = createRequire(import.meta.url)('jsonld') as { toRDF(value: unknown, options: object): Promise<unknown> };

function termRow(over: Partial<TermRow> = {}): TermRow {
  const empty = { forms: [], definition: 'A cover of straw.', source: null, tags: [], batch: null, trashed: null };
  return { id: 'a'.repeat(32), made: stamp, headword: 'mulch', ...empty, ...over };
}

const written = (id: string, terms: TermRow[]) => {
  const format = termExportFormats.find((each) => each.id === id);
  return String(format?.write({ ...keepings([]), terms }, options));
};
const readBack = (id: string, terms: TermRow[]) => readImport('file', new TextEncoder().encode(written(id, terms)));

const awkward = [
  termRow({
    headword: '=HYPERLINK("http://x")',
    definition: '+1 -1\n@x\ttab "quoted"',
    forms: ['-a', 'b c'],
    tags: ['one', 'two words'],
  }),
  termRow({ id: 'b'.repeat(32), headword: '<b>bold</b> & more', definition: 'a < b', forms: [], tags: [] }),
  termRow({ id: 'c'.repeat(32), headword: '土', definition: 'soil; earth, “ground” 🙂' }),
  termRow({ id: 'd'.repeat(32), headword: '#hash', definition: "'=not" }),
  termRow({ id: 'e'.repeat(32), headword: "'tis", definition: '__proto__' }),
];

describe.each(['glossmark-terms', 'terms-csv', 'terms-tsv', 'anki-text'])('%s', (id) => {
  test('comes back as it was', async () => {
    const draft = await readBack(id, awkward);
    expect(draft.refused).toEqual([]);
    const markup = id === 'terms-csv' || id === 'terms-tsv';
    for (const [at, term] of awkward.entries()) {
      const found = draft.terms[at];
      expect(found?.headword).toBe(markup ? term.headword.replace(/<\/?b>/g, '') : term.headword);
      // Markup knows no tabs.
      expect(found?.definition).toBe(id === 'anki-text' ? term.definition.replace('\t', ' ') : term.definition);
      expect(found?.forms).toEqual(term.forms);
      expect(found?.tags).toEqual(term.tags.map((tag) => (id === 'anki-text' ? tag.replace(/ /g, '_') : tag)));
    }
  });

  test('the same terms give the same bytes', () => expect(written(id, awkward)).toBe(written(id, awkward)));
});

test('our own format loses nothing', async () => {
  const source = { sentence: 'Mulch is kind to soil.', address: 'https://a.example/', title: 'On mulch' };
  const more = { matchCase: true, site: 'a.example', entry: 'boundary' };
  const versions = { definition: { also: [{ text: 'Leaves, too.', at: stamp }], over: [] } };
  const row = { ...termRow({ source, versions, tags: ['soil'] }), ...more };
  const draft = await readBack('glossmark-terms', [row]);
  expect(draft.terms).toEqual([
    {
      headword: 'mulch',
      forms: [],
      definition: 'A cover of straw.\nLeaves, too.',
      tags: ['soil'],
      where: 1,
      own: { ...more, source },
    },
  ]);
});

test('a table for spreadsheets begins with its byte order mark and guards every formula', () => {
  const text = written('terms-csv', awkward);
  expect(text.startsWith('\ufeff"term","definition","forms","tags"\r\n')).toBe(true);
  expect(text).not.toMatch(/(^|,|\r\n)"\s*[=+\-@]/);
});

test('guarding a cell can be taken back, whatever it holds', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^['=+@ \-x]{0,6}$/), (cell) => {
      const guarded = guardCell(cell);
      expect(isGuarded(guarded) ? guarded.slice(1) : guarded).toBe(cell);
    }),
  );
});

test('SKOS: a scheme and a concept for each term', () => {
  const source = { sentence: 'Mulch is kind.', address: null, title: '' };
  const { '@graph': graph } = JSON.parse(written('skos', [termRow({ forms: ['litter'], tags: ['soil'], source })]));
  expect(graph).toEqual([
    { '@id': 'urn:glossmark:terms', '@type': 'skos:ConceptScheme', prefLabel: 'Glossmark' },
    {
      '@id': 'urn:uuid:aaaaaaaa-aaaa-aaaa-aaaa-aaaaaaaaaaaa',
      '@type': 'skos:Concept',
      inScheme: 'urn:glossmark:terms',
      prefLabel: 'mulch',
      altLabel: ['litter'],
      definition: 'A cover of straw.',
      example: 'Mulch is kind.',
      subject: ['soil'],
    },
  ]);
});

test('SKOS is JSON-LD from which nothing vanishes', async () => {
  const triples = await jsonld.toRDF(JSON.parse(written('skos', [termRow({ forms: ['litter'] })])), { safe: true });
  expect(triples).toHaveLength(7);
});
