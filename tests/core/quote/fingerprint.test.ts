import { expect, test } from 'vitest';
import { fingerprint, sameArticle } from '../../../lib/core/quote/fingerprint';
import { pageOf } from './page-of';

const words =
  'comfort secure child learns answer held world skill friend letter river garden window never often slowly'.split(' ');

/** A text of some length that depends on its seed alone. */
function textOf(seed: number, length: number): string {
  let state = seed;
  return Array.from({ length }, () => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return words[(state >>> 16) % words.length];
  }).join(' ');
}

test.each([
  ['itself', textOf(1, 600), true],
  ['with text put in above', `${textOf(9, 120)} ${textOf(1, 600)}`, true],
  ['in other typography', textOf(1, 600).toUpperCase().replaceAll(' ', '\u00a0'), true],
  ['only its first half', textOf(1, 300), true],
  ['another text in the same words', textOf(2, 600), false],
  ['nothing', '', false],
])('an article and %s', (_, other, same) => {
  expect(sameArticle(fingerprint(pageOf(textOf(1, 600))), fingerprint(pageOf(other)))).toBe(same);
});
