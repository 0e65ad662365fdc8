import { expect, test } from 'vitest';
import type { Glossary } from '../../../lib/core/glossary/glossary';
import { lookUp } from '../../../lib/core/glossary/look-up';
import pack from '../../../public/packs/attachment.json';

const { terms } = pack as Glossary;
const exact = (words: string) => lookUp(words, terms).exact.map((term) => term.id);
const close = (words: string) => lookUp(words, terms).close.map((term) => term.id);

test.each([
  ['boundary', 'boundary'],
  ['Boundaries', 'boundary'],
  [' the boundary’s ', null],
  ['boundary’s', 'boundary'],
  ['SELF DISCLOSURE', 'self-disclosure'],
  ['self‑disclosing', 'self-disclosure'],
  ['mentalising', 'mentalization'],
  ['grieving', 'grief'],
  ['PTSD', 'ptsd'],
  ['frontal lobes', 'prefrontal-cortex'],
  ['resisting', 'resistance'],
])('%s is exactly %s', (words, id) => expect(exact(words)).toEqual(id === null ? [] : [id]));

test('close: a slip of the key, the beginning, a part', () => {
  expect(close('atunement')[0]).toBe('attunement');
  expect(close('seperation anxiety')[0]).toBe('separation-anxiety');
  expect(close('mental')[0]).toBe('mentalization');
  expect(close('working model')).toContain('internal-working-model');
  expect(close('her secure attachment style')).toContain('secure-attachment');
});

test('close holds at most five and none that is exact', () => {
  const { exact: same, close: like } = lookUp('attachment', terms);
  expect(same.map((term) => term.id)).toEqual(['attachment']);
  expect(like).toHaveLength(5);
  expect(like).not.toContain(same[0]);
});

test.each(['', '   ', '—', 'zzzzqqq'])('nothing for “%s”', (words) =>
  expect(lookUp(words, terms)).toEqual({ exact: [], close: [] }),
);
