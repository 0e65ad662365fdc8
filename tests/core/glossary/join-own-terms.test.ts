import { expect, test } from 'vitest';
import { compileGlossary } from '../../../lib/core/glossary/compile-glossary';
import { findTerms } from '../../../lib/core/glossary/find-terms';
import type { OwnWords } from '../../../lib/core/glossary/glossary';
import { joinOwnTerms } from '../../../lib/core/glossary/join-own-terms';
import { createSenseIndex } from '../../../lib/core/glossary/sense-index';
import { termOf } from './term-of';

const boundary = termOf('boundary', { definition: 'A line.' });
const repair = termOf('repair');
const words = (over: Partial<OwnWords>): OwnWords => ({
  id: 'own', headword: 'limit', forms: [], definitions: [], base: [], matchCase: false, site: null, entry: null, ...over,
}); // biome-ignore format: one row, one line
const join = (own: OwnWords[], shown = [boundary, repair]) => joinOwnTerms({ shown, known: [boundary, repair], own });
const found = (terms: ReturnType<typeof join>, text: string) =>
  findTerms({ text, breaks: [], zones: [] }, compileGlossary(terms)).map(({ term, start, end }) => [
    term,
    text.slice(start, end),
  ]);

test('a saved term is the glossary term, with what the reader keeps of it', () => {
  const own = words({ headword: 'boundary', entry: 'boundary', definitions: ['My line.'], forms: ['limit'] });
  const [first, second] = join([own]);
  expect(first).toMatchObject({ id: 'boundary', definition: 'A line.', own: { definitions: ['My line.'] } });
  expect(second?.id).toBe('repair');
  expect(found(join([own]), 'Limits and boundaries.')).toEqual([
    ['boundary', 'Limits'],
    ['boundary', 'boundaries'],
  ]);
});

test('a term of the same name joins the glossary term, one that is renamed keeps its old name as a form', () => {
  expect(join([words({ headword: 'Repair' })])).toHaveLength(2);
  const renamed = join([words({ headword: 'mending', entry: 'repair' })]);
  expect(renamed[0]).toMatchObject({ id: 'repair', headword: 'mending' });
  expect(found(renamed, 'Mending is repair.')).toEqual([
    ['repair', 'Mending'],
    ['repair', 'repair'],
  ]);
});

test('what was saved of a glossary stays when that glossary is off', () => {
  expect(join([words({ headword: 'boundary', entry: 'boundary' })], []).map(({ id }) => id)).toEqual(['boundary']);
});

test('a term of the reader alone is found, with its capitals where they matter', () => {
  const terms = join([words({ headword: 'Rose', matchCase: true, forms: ['Rosie'] })]);
  expect(found(terms, 'Rose gave Rosie a rose.')).toEqual([
    ['own', 'Rose'],
    ['own', 'Rosie'],
  ]);
});

test('two terms of one word are both its senses', () => {
  const line = termOf('line', { forms: ['boundary'] });
  const sensesOf = createSenseIndex(compileGlossary([boundary, line]));
  expect(sensesOf('Boundaries').map(({ id }) => id)).toEqual(['boundary', 'line']);
  expect(sensesOf('nothing')).toEqual([]);
});
