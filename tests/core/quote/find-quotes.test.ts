import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sameWords } from '../../../lib/core/quote/same-words';
import { anchorOf, findAll, look, pageOf } from './page-of';

const intro = 'Attachment begins long before words, in the way a crying child is met and held.';
const middle = 'A child who is met learns that the world answers. Comfort is a skill that two people learn together.';
const close = 'Nobody grows up untouched by how they were answered, and nobody is finished by it either.';
const page = pageOf('# On attachment', intro, middle, close);

test('the unchanged page', () => {
  expect(look(page, anchorOf(page, 'Comfort is a skill'))).toBe('exact: Comfort is a skill');
});

test('text put in above and other white space', () => {
  const later = pageOf(
    'Advertisement',
    '# On attachment',
    'Subscribe today.',
    intro,
    middle.replaceAll(' ', ' \n '),
    close,
  );
  expect(look(later, anchorOf(page, 'Comfort is a skill'))).toBe('exact: Comfort \n is \n a \n skill');
});

test('the words are gone', () => {
  expect(look(pageOf('# On attachment', intro, close), anchorOf(page, 'Comfort is a skill'))).toMatch(/^lost/);
});

test('a word that stands elsewhere too is not taken from there', () => {
  expect(look(pageOf('# On attachment', intro, close), anchorOf(page, 'child', 80))).toMatch(/^lost/);
});

test('words in another case are changed, never exact', () => {
  const later = pageOf('# On attachment', intro, middle.replace('Comfort', 'COMFORT'), close);
  expect(look(later, anchorOf(page, 'Comfort is a skill'))).toBe('changed: COMFORT is a skill');
});

const word = fc.constantFrom(
  'a',
  'child',
  'learns',
  'Comfort',
  'the',
  'world',
  '世界',
  'שלום',
  '🙂',
  'naïve',
  'it’s',
  '…',
  'ß',
);
const block = fc.array(word, { minLength: 1, maxLength: 25 }).map((words) => words.join(' '));
const blocks = fc.array(block, { minLength: 1, maxLength: 8 });

test('described and found again on the same page: the same span, exact', () => {
  fc.assert(
    fc.property(blocks, fc.nat(), fc.nat(), (texts, from, length) => {
      const one = pageOf(...texts);
      const start = from % one.text.length;
      const words = one.text.slice(start, start + 1 + (length % 80)).trim();
      fc.pre(/[\p{L}]/u.test(words) && !/^[\udc00-\udfff]|[\ud800-\udbff]$/.test(words));
      const anchor = anchorOf(one, words, start);
      const [found] = findAll(one, [anchor]);
      if (found?.grade === 'lost') expect(found.reason).toBe('two places');
      else
        expect([found?.grade, found?.span]).toEqual([
          'exact',
          { start: anchor.position?.start, end: anchor.position?.end },
        ]);
    }),
  );
});

test('after any edit, exact and moved stand on the same words', () => {
  const edit = fc.tuple(fc.nat(), fc.nat(30), fc.oneof(block, fc.constant('')));
  fc.assert(
    fc.property(blocks, fc.nat(), fc.nat(), fc.array(edit, { maxLength: 4 }), (texts, from, length, edits) => {
      const one = pageOf(...texts);
      const start = from % one.text.length;
      const words = one.text.slice(start, start + 1 + (length % 80)).trim();
      fc.pre(words !== '');
      let text = one.text;
      for (const [at, cut, add] of edits)
        text = text.slice(0, at % text.length) + add + text.slice((at % text.length) + cut);
      const [found] = findAll({ text, breaks: [], zones: [] }, [anchorOf(one, words, start)]);
      expect(found).toBeDefined();
      expect(found?.span === null).toBe(found?.grade === 'lost');
      if (!found?.span || found.grade === 'changed') return;
      expect(sameWords(text.slice(found.span.start, found.span.end), words)).toBe(true);
    }),
  );
});
