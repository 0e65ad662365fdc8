import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldedIndexAt, foldText, sourceSpan } from '../../../lib/core/quote/fold-text';
import { sameWords } from '../../../lib/core/quote/same-words';

test.each([
  ['white space and no-break spaces', 'a b\u00a0c\u202f\n d', 'abcd'],
  ['soft hyphens, zero-width and direction marks', 'so\u00adft\u200bly\u200f', 'softly'],
  ['case', 'Große ÀPFEL', 'großeapfel'],
  ['decomposed accents', 'cafe\u0301', 'cafe'],
  ['ligatures and full width', 'ﬁn ＡＢ１', 'finab1'],
  ['curly quotation marks, in runs', '“it’s” «so»', "'it's'so'"],
  ['dashes in runs', 'a — b -- c', 'a-b-c'],
  ['dots in runs', 'wait… now ....', 'wait.now.'],
  ['Turkish capital I with a dot', 'İstanbul', 'istanbul'],
  ['Greek final sigma', 'ΛΟΓΟΣ λόγος', 'λογοσλογοσ'],
  ['Hebrew points', 'שָׁלוֹם', 'שלום'],
  ['Arabic points and kashida', 'مُحَـمَّد', 'محمد'],
  ['Devanagari vowel signs stay', 'किताब', 'किताब'],
  ['half-width kana', 'ｶﾞﾝ', 'カン'],
  ['emoji with and without their selector', '❤️', '❤'],
])('%s', (_, text, folded) => {
  expect(foldText(text).text).toBe(folded);
});

test.each([
  ['white space', 'a  b', 'a\nb', true],
  ['quotation marks', '“a” ‘b’', '"a" \'b\'', true],
  ['dots', 'a…', 'a...', true],
  ['ligatures', 'ﬁne', 'fine', true],
  ['decomposed', 'e\u0301', 'é', true],
  ['case', 'Word', 'word', false],
  ['accents', 'résumé', 'resume', false],
  ['a letter', 'attachment', 'attachments', false],
])('same words: %s', (_, one, other, same) => {
  expect(sameWords(one, other)).toBe(same);
});

test('an accent written apart belongs to its letter', () => {
  const folded = foldText('cafe\u0301 au lait');
  expect(sourceSpan(folded, { start: 0, end: 4 })).toEqual({ start: 0, end: 5 });
});

const point = fc.oneof(fc.integer({ min: 0, max: 0x2fff }), fc.integer({ min: 0, max: 0x10ffff }));

test('every folded unit knows its source, in order, and splits no surrogate pair', () => {
  fc.assert(
    fc.property(fc.array(point, { maxLength: 60 }), (points) => {
      const text = String.fromCodePoint(...points);
      const folded = foldText(text);
      expect(folded.starts.length).toBe(folded.text.length);
      const wrong = [...folded.starts].filter((start, index) => {
        const splits = /[\ud800-\udbff]$/.test(text.slice(0, start)) && /^[\udc00-\udfff]/.test(text.slice(start));
        const backwards = start < (folded.starts[index - 1] ?? 0) || (folded.ends[index] ?? 0) <= start;
        return splits || backwards || foldedIndexAt(folded, start) > index;
      });
      expect(wrong).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

test('texts with the same words fold alike', () => {
  const mark = fc.constantFrom(' ', '\u00a0', '\n', '\u00ad', '\u200b');
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.string({ unit: 'grapheme', maxLength: 6 }), mark)), (parts) => {
      const one = parts.map(([word]) => word).join(' ');
      const other = parts.map(([word, space]) => word + space).join(' ');
      expect(foldText(other).text).toBe(foldText(one).text);
      expect(sameWords(one, other)).toBe(true);
    }),
  );
});
