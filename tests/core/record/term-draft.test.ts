import { expect, test } from 'vitest';
import { changeOfDraft, findDouble, newTermDraft, openTermDraft, readList } from '../../../lib/core/record/term-draft';

const own = {
  id: 'a'.repeat(32),
  headword: 'limit',
  forms: ['bound', 'edge'],
  definitions: ['Where I stop.'],
  base: ['0lq000000000writer0a'],
  matchCase: false,
  site: null,
  entry: null,
};

test.each([
  ['a, b,,  c  d ,a', 'x', ['a', 'b', 'c d']],
  ['limit, bound', 'limit', ['bound']],
  [' , ', '', []],
  ['一、二', '', ['一', '二']],
])('forms of %j', (text, without, expected) => {
  expect(readList(text, without)).toEqual(expected);
});

test('a form that was only opened changes nothing', () => {
  expect(changeOfDraft(openTermDraft(own, ['family']), ['family'], 'x.org')).toBeNull();
});

test('what was written becomes one change that knows what it writes over', () => {
  const draft = {
    ...openTermDraft(own),
    forms: 'edge, rim',
    definition: 'Where you begin.',
    onlyHere: true,
    tags: 'me',
  };
  expect(changeOfDraft(draft, [], 'x.org')).toEqual({
    set: { site: 'x.org' },
    on: [
      { field: 'forms', element: 'rim' },
      { field: 'tags', element: 'me' },
    ],
    off: [{ field: 'forms', element: 'bound' }],
    text: { definition: { value: 'Where you begin.', base: own.base } },
  });
});

test('a term of one site stays with it when it is changed on a page of ours', () => {
  const draft = { ...openTermDraft({ ...own, site: 'x.org' }), matchCase: true };
  expect(changeOfDraft(draft, [], null)).toMatchObject({ set: { matchCase: true } });
  expect(changeOfDraft({ ...draft, onlyHere: false }, [], null)?.set).toEqual({ matchCase: true, site: null });
});

test('a double is found by its folded name, never in the term itself', () => {
  expect(findDouble(newTermDraft({ headword: ' LIMIT ' }), [own])).toBe(own);
  expect(findDouble(openTermDraft(own), [own])).toBeNull();
  expect(findDouble(newTermDraft(), [own])).toBeNull();
});
