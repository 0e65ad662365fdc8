import { expect, test } from 'vitest';
import { compareWords } from '../../../lib/core/marks/compare-words';

/** Struck in brackets, underlined in braces. */
const shown = (then: string, now: string, language = 'en') =>
  compareWords(then, now, language)
    .map(({ kind, text }) => (kind === 'same' ? text : kind === 'removed' ? `[${text}]` : `{${text}}`))
    .join('');

test.each([
  ['the same', 'the same', 'the same'],
  ['We can form a secure bond.', 'We can form an earned bond.', 'We can form [a secure]{an earned} bond.'],
  ['one two three', 'one three', 'one [two ]three'],
  ['one three', 'one two three', 'one {two }three'],
  ['“home” - it isn’t', '"home" – it isn\'t', '"home" – it isn\'t'],
  ['', 'all new', '{all new}'],
])('%s, now %s', (then, now, parts) => {
  expect(shown(then, now)).toBe(parts);
});

test('words are those of the language', () => {
  expect(shown('Он любит чай', 'Он любит кофе', 'ru')).toBe('Он любит [чай]{кофе}');
  expect(shown('我喜欢喝茶', '我喜欢喝咖啡', 'zh')).toBe('我喜欢[喝茶]{喝咖啡}');
  expect(shown('a b', 'a c', 'no such language')).toBe('a [b]{c}');
});

test('both wordings can be read out of the parts, whatever they are', () => {
  const then = 'A line on the floor, one that either of us could see.';
  const now = 'A chalk line that each of us could see, and step over.';
  const parts = compareWords(then, now, 'en');
  const read = (without: string) =>
    parts
      .filter(({ kind }) => kind !== without)
      .map(({ text }) => text)
      .join('')
      .replace(/\s+/g, ' ');
  expect(read('added')).toBe(then);
  expect(read('removed')).toBe(now);
});

test('wordings that have nothing in common are given whole, soon', () => {
  const many = (word: string) => Array.from({ length: 3000 }, (_, n) => `${word}${n}`).join(' ');
  expect(compareWords(many('a'), many('b')).map(({ kind }) => kind)).toEqual(['removed', 'added']);
});
