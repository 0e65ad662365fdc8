import fc from 'fast-check';
import { expect, test } from 'vitest';
import { webAnnotation } from '../../../lib/core/export/web-annotation';
import { arbitraryKeepings } from './arbitrary-keepings';
import { articleRow, highlightRow, keepings, options } from './keepings';
import { hasSuite, suiteProblems } from './web-annotation-suite';

const write = (...args: Parameters<typeof webAnnotation.write>) => JSON.parse(String(webAnnotation.write(...args)));

test('an annotation says what it is, where it stands and what the reader wrote', () => {
  const [item] = write(keepings([highlightRow({ note: 'Mine.', tags: ['family'] })]), options).first.items;
  expect(item).toMatchObject({
    id: 'urn:uuid:01234567-89ab-4def-8123-456789abcdef',
    type: 'Annotation',
    motivation: 'highlighting',
    created: '2026-03-01T08:00:00.000Z',
    body: [
      { type: 'TextualBody', value: 'Mine.', format: 'text/markdown', purpose: 'commenting' },
      { type: 'TextualBody', value: 'family', purpose: 'tagging' },
    ],
    target: {
      source: {
        id: 'https://garden.example/blog/a-slow-hedge',
        type: 'Text',
        'dc:title': 'A slow hedge',
        'dc:creator': 'Ida Rowan',
      },
      selector: [
        {
          type: 'TextQuoteSelector',
          exact: 'A hedge is a wall that breathes.',
          prefix: 'Before it. ',
          suffix: ' After it.',
        },
        { type: 'TextPositionSelector', start: 120, end: 152 },
      ],
      styleClass: 'hl-yellow',
    },
  });
});

test('the same keepings at the same time give the same bytes', () => {
  const kept = keepings([highlightRow()]);
  expect(webAnnotation.write(kept, options)).toBe(webAnnotation.write(kept, options));
});

test('a comment is the scope, with its author', () => {
  const highlight = highlightRow();
  highlight.anchor.comment = {
    id: '7',
    author: 'Maggie',
    published: Date.UTC(2017, 3, 14),
    permalink: 'https://garden.example/blog/a-slow-hedge#comment-7',
    parent: null,
  };
  expect(write(keepings([highlight]), options).first.items[0].target.scope).toEqual({
    id: 'https://garden.example/blog/a-slow-hedge#comment-7',
    type: 'Text',
    'dc:type': 'comment',
    'dc:identifier': '7',
    'dc:creator': 'Maggie',
    'dc:date': '2017-04-14T00:00:00.000Z',
  });
});

test('a password never leaves', () => {
  const article = articleRow({ addresses: ['https://reader:secret@garden.example/blog'] });
  expect(String(webAnnotation.write(keepings([highlightRow()], article), options))).not.toContain('secret');
});

test.skipIf(!hasSuite)(
  'W3C’s musts hold and JSON-LD drops nothing, whatever the words and addresses are',
  { timeout: 60_000 },
  async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryKeepings, async (kept) => {
        expect(await suiteProblems(write(kept, options))).toEqual([]);
      }),
      { numRuns: 15 },
    );
  },
);

test.skipIf(!hasSuite)('the suite finds what is wrong', async () => {
  const good = write(keepings([highlightRow()]), options);
  const broken = structuredClone(good);
  broken.first.items[0].created = '01.03.2026';
  broken.first.items[0].colour = 'yellow';
  expect(await suiteProblems(good)).toEqual([]);
  expect((await suiteProblems(broken)).length).toBeGreaterThanOrEqual(2);
});
