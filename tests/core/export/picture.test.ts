import fc from 'fast-check';
import { expect, test } from 'vitest';
import { markdown } from '../../../lib/core/export/markdown';
import { webAnnotation } from '../../../lib/core/export/web-annotation';
import { webAnnotation as reader } from '../../../lib/core/import/web-annotation';
import type { FigureSelector } from '../../../lib/core/model';
import { highlightRow, keepings, options } from './keepings';
import { hasSuite, suiteProblems } from './web-annotation-suite';

const hedge: FigureSelector = {
  kind: 'image',
  address: 'https://garden.example/up/a-hedge-in-june.jpg?w=640',
  alt: 'A hedge',
  caption: 'The hedge, in June.',
  ratio: 1.5,
  nth: 2,
  count: 5,
};
const marked = (figure: FigureSelector) => {
  const plain = highlightRow({ note: 'Mine.' }, figure.caption || figure.alt);
  return keepings([{ ...plain, anchor: { ...plain.anchor, position: null, figure } }]);
};
const annotation = (figure: FigureSelector) => JSON.parse(String(webAnnotation.write(marked(figure), options)));
const write = (figure: FigureSelector) => String(markdown.write(marked(figure), { ...options, links: false }));

test('an annotation names a picture in its page by the standard’s selectors', () => {
  expect(annotation(hedge).first.items[0].target).toMatchObject({
    source: { id: 'https://garden.example/blog/a-slow-hedge' },
    selector: [
      { type: 'CssSelector', value: 'img[src$="a-hedge-in-june.jpg?w=640"]' },
      { type: 'TextQuoteSelector', exact: 'The hedge, in June.', prefix: 'Before it. ', suffix: ' After it.' },
    ],
    'dc:type': 'picture',
    'dc:relation': hedge.address,
    'dc:description': 'A hedge',
  });
});

test.each([
  [{ address: 'data:abc-1', alt: 'He said "stop"\\' }, 'img[alt="He said \\"stop\\"\\\\"]'],
  [{ kind: 'video' as const }, 'video[src$="a-hedge-in-june.jpg?w=640"]'],
])('a picture without an address of its own is named by its text: %j', (fields, value) => {
  expect(annotation({ ...hedge, ...fields, caption: '' }).first.items[0].target.selector).toEqual([
    { type: 'CssSelector', value },
  ]);
});

test('an annotation of ours brings its picture back', async () => {
  const draft = await reader.read('a.jsonld', new TextEncoder().encode(JSON.stringify(annotation(hedge))));
  const [highlight] = draft?.highlights ?? [];
  const { kind, address, alt, caption } = hedge;
  expect(highlight?.anchor).toMatchObject({ quote: { exact: caption }, figure: { kind, address, alt, caption } });
  const bare = annotation({ ...hedge, kind: 'drawing', address: '', alt: '', caption: '' });
  const other = await reader.read('a.jsonld', new TextEncoder().encode(JSON.stringify(bare)));
  expect(other?.highlights[0]?.anchor.figure?.kind).toBe('drawing');
});

test('Markdown has the picture with its caption, or says that there was one', () => {
  expect(write(hedge)).toContain(
    '> ![A hedge](<https://garden.example/up/a-hedge-in-june.jpg?w=640>)\n>\n> The hedge, in June.\n',
  );
  expect(write({ ...hedge, address: 'data:abc-1', caption: '' })).toContain('> Picture: A hedge\n');
  expect(write({ ...hedge, address: 'javascript:alert(1)', caption: '', alt: '' })).toContain('> A picture\n');
  const linked = String(markdown.write(marked({ ...hedge, caption: '' }), options));
  expect(linked).toContain('[Open at this passage](<https://garden.example/blog/a-slow-hedge>)');
});

const anyFigure = fc.record({
  kind: fc.constantFrom('image' as const, 'drawing' as const, 'video' as const, 'canvas' as const),
  address: fc.oneof(fc.webUrl({ withQueryParameters: true }), fc.string({ unit: 'binary' })),
  alt: fc.string({ unit: 'binary' }),
  caption: fc.string({ unit: 'binary' }),
  ratio: fc.constant(null),
  nth: fc.nat(9),
  count: fc.nat(9),
});

test('whatever a picture’s texts are, Markdown keeps its shape', () => {
  fc.assert(
    fc.property(anyFigure, (figure) => {
      const [, body = ''] = /^---\n[\s\S]*?\n---\n([\s\S]*)$/.exec(write(figure)) ?? [];
      for (const line of body.split('\n')) expect(line).toMatch(/^$|^>$|^> |^Mine\.$/);
    }),
  );
});

test.skipIf(!hasSuite)('W3C’s musts hold for pictures, and JSON-LD drops nothing', { timeout: 60_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(anyFigure, async (figure) => {
      expect(await suiteProblems(annotation(figure))).toEqual([]);
    }),
    { numRuns: 15 },
  );
});
