import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findQuotes } from '../../../lib/core/quote/find-quotes';
import { sameWords } from '../../../lib/core/quote/same-words';
import { runOut } from '../../../lib/core/run-out';
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

test('quotation marks and dashes put around a passage are no part of it', () => {
  const words = 'a line on the floor instead, one that either of us could see';
  const paragraph = `I thought that a boundary was a wall. My teacher called it ${words} and step back from.`;
  const anchor = anchorOf(pageOf('On leaning', paragraph, middle, close), words);
  const marked = paragraph.replace(words, `– “${words}” –`);
  expect(look(pageOf('On leaning', marked, middle, close), anchor)).toBe(`moved: ${words}`);
});

test('a word that stands elsewhere too is not taken from there', () => {
  expect(look(pageOf('# On attachment', intro, close), anchorOf(page, 'child', 80))).toMatch(/^lost/);
});

test('words in another case are changed, never exact', () => {
  const later = pageOf('# On attachment', intro, middle.replace('Comfort', 'COMFORT'), close);
  expect(look(later, anchorOf(page, 'Comfort is a skill'))).toBe('changed: COMFORT is a skill');
});

test.each([
  ['a letter changed', middle.replace('skill', 'skull'), 'changed: Comfort is a skull'],
  ['a word replaced', middle.replace('skill', 'habit'), 'changed: Comfort is a habit'],
  ['a sentence put in before it', middle.replace('Comfort', 'Nothing else does. Comfort'), 'exact: Comfort is a skill'],
  [
    'words put into it',
    middle.replace('is a skill', 'is, as we know by now, a skill'),
    'changed: Comfort is, as we know by now, a skill',
  ],
  ['deleted in place', middle.replace('Comfort is a skill that ', ''), 'lost: gone'],
])('%s', (_, block, expected) => {
  expect(look(pageOf('# On attachment', intro, block, close), anchorOf(page, 'Comfort is a skill'))).toBe(expected);
});

test('a verbatim copy at the top loses against the edited original', () => {
  const later = pageOf('“Comfort is a skill”', '# On attachment', intro, middle.replace('skill', 'skil'), close);
  expect(look(later, anchorOf(page, 'Comfort is a skill'))).toBe('changed: Comfort is a skil');
});

test('a word replaced in place is not taken from elsewhere', () => {
  const later = pageOf(
    '# On attachment',
    intro,
    middle.replace('Comfort', 'Sleep'),
    close,
    'More on comfort: read on.',
  );
  expect(look(later, anchorOf(page, 'Comfort'))).toMatch(/^lost/);
});

test('one of two rows that are alike: the other is not taken for it', () => {
  const rows = ['Monday: walk in the park', 'Tuesday: walk in the park'];
  const list = pageOf('# The week', ...rows, close);
  const anchor = anchorOf(list, 'walk in the park', list.text.indexOf('Tuesday'));
  expect(look(pageOf('# The week', rows[0] ?? '', close), anchor)).toMatch(/^lost/);
  expect(look(pageOf('# The week', ...rows, close), anchor)).toBe('exact: walk in the park');
});

test.each([
  ['before', 'Comfort, they say. Comfort is'],
  ['after', 'Comfort is what. Comfort is'],
])('a sentence with the same word put in right %s it: nobody can tell which is which', (_, now) => {
  const later = pageOf('# On attachment', intro, middle.replace('Comfort is', now), close);
  expect(look(later, anchorOf(page, 'Comfort'))).toBe('lost: two places');
});

test('a pull quote of a passage put between its own blocks: the passage is where its ends are', () => {
  const words = `${middle.slice(10)}${close.slice(0, 60)}`;
  const later = pageOf('# On attachment', intro, middle, words, close);
  expect(look(later, anchorOf(page, words))).toBe(`changed: ${middle.slice(10)}${words}${close.slice(0, 60)}`);
});

test('a hidden copy of the paragraph does not compete', () => {
  const later = pageOf(middle, '# On attachment', intro, middle, close);
  const steps = findQuotes(later, [anchorOf(page, 'Comfort is a skill')], {
    isShown: (span) => span.start > middle.length,
  });
  const [found] = runOut(steps);
  expect([found?.grade, (found?.span?.start ?? 0) > middle.length]).toEqual(['exact', true]);
});

test('reasons: another article at the address, and a text that has not come yet', () => {
  const prose = (seed: number) =>
    pageOf(
      ...Array.from(
        { length: 12 },
        (_, at) =>
          `${seed * 31 + at} ${'abcdefghijkl'[(seed + at * 5) % 12]} paragraph ${(seed * 7919 + at * 104729) % 9973} of its own ${(seed * 31 + at * 17) % 89}.`,
      ),
    );
  const anchor = anchorOf(prose(1), 'of its own');
  expect(look(prose(2), anchor)).toBe('lost: another article');
  expect(look(pageOf('Loading'), anchor)).toBe('lost: not loaded yet');
});

test('many passages are found in one pass that pauses often', () => {
  const anchors = Array.from({ length: 200 }, (_, index) =>
    anchorOf(page, index % 2 ? 'Comfort is a skill' : 'Nobody grows up'),
  );
  const steps = findQuotes(page, anchors);
  let pauses = 0;
  let step = steps.next();
  for (; !step.done; step = steps.next()) pauses++;
  expect(pauses).toBeGreaterThan(200);
  expect(step.value.map((found) => found.grade)).toEqual(Array(200).fill('exact'));
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
      if (!found?.span) return expect(found?.reason).toMatch(/two places|too short|gone/);
      expect(found.grade).toBe('exact');
      expect(sameWords(one.text.slice(found.span.start, found.span.end), words)).toBe(true);
      if (found.span.start === start) return;
      // a run of dots or of white space before the words may be taken in, nothing else
      expect(one.text.slice(Math.min(start, found.span.start), Math.max(start, found.span.start))).toMatch(/^[\s.…]*$/);
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
