import { expect, test } from 'vitest';
import { sentenceAt } from '../../lib/core/sentence-at';

const text = 'On leaningFirst one. A boundary is a line, Dr. No said.\n Third.';
const page = { text, breaks: [10], zones: [] };
const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });

test.each([
  ['boundary', /^A boundary is a line, Dr\. No said\.$/],
  ['leaning', /^On leaning$/],
  ['one. A', /^First one\. A boundary/],
  ['Third', /^Third\.$/],
])('the sentence of %s', (words, expected) => {
  expect(sentenceAt(page, at(words))).toMatch(expected);
});
