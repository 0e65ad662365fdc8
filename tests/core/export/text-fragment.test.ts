import { expect, test } from 'vitest';
import { textFragment } from '../../../lib/core/export/text-fragment';

const link = (exact: string, prefix = '', address = 'https://a.example/b') =>
  textFragment(address, { type: 'TextQuoteSelector', exact, prefix, suffix: '' });

test.each([
  ['a wall that breathes in the summer wind', '#:~:text=a%20wall%20that%20breathes%20in%20the%20summer%20wind'],
  [
    'well-kept, and green & tall in every long month',
    '#:~:text=well%2Dkept%2C%20and%20green%20%26%20tall%20in%20every%20long%20month',
  ],
])('%s', (exact, expected) => {
  expect(link(exact)).toBe(`https://a.example/b${expected}`);
});

test('a short passage takes the words before along', () => {
  expect(link('hedge', 'the gardener said of the ')).toContain('text=said%20of%20the-,hedge');
});

test('words before that may be cut or glued to the passage are left out', () => {
  expect(link('hedge', 'gardener')).toContain('text=hedge');
  expect(link('hedge', 'one two three four-')).toContain('text=hedge');
});

test('a passage of several blocks is named by its ends', () => {
  expect(link('First line of it all here.\nSecond.\nThe very last words stand right here')).toBe(
    'https://a.example/b#:~:text=First%20line%20of%20it%20all,words%20stand%20right%20here'.replace(
      'words',
      'last%20words',
    ),
  );
});

test('a fragment that is there stays', () => {
  expect(link('hedge', '', 'https://a.example/#!/b')).toBe('https://a.example/#!/b:~:text=hedge');
});
