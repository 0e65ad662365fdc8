import { describe, expect, test } from 'vitest';
import { checkRow } from '../../../lib/core/record/check-row';
import { foldText } from '../../../lib/core/record/fold-text';
import { checkLimits, limits, shorten, shortenStart, wellFormed } from '../../../lib/core/record/limits';
import { registers } from '../../../lib/core/record/registers';
import type { RowBase, StoreName } from '../../../lib/core/record/row';

const made = '0lq000000000writer0a';
const row = (over: object): RowBase => ({ id: 'x', made, ...over });
const long = (length: number) => 'a'.repeat(length);

describe('the reader’s own words over a limit are refused by its name', () => {
  const cases: [string, StoreName, object, object][] = [
    ['note', 'highlights', { note: long(100_000) }, { note: long(100_001) }],
    [
      'note',
      'highlights',
      { versions: { note: { also: [], over: [] } } },
      { versions: { note: { also: [{ text: long(100_001), at: made }], over: [] } } },
    ],
    ['definition', 'terms', { definition: long(10_000) }, { definition: long(10_001) }],
    ['tag', 'highlights', { tags: [long(100)] }, { tags: [long(101)] }],
    ['tags', 'highlights', { tags: Array(100).fill('a') }, { tags: Array(101).fill('a') }],
    [
      'exact',
      'highlights',
      { anchor: { quote: { exact: long(20_000) } } },
      { anchor: { quote: { exact: long(20_001) } } },
    ],
    ['choice', 'choices', { value: long(15_998) }, { value: long(15_999) }],
    ['record', 'highlights', { future: long(900_000) }, { future: long(1_000_000) }],
  ];
  test.each(cases)('%s', (name, store, within, over) => {
    expect(() => checkLimits(store, row(within))).not.toThrow();
    expect(() => checkLimits(store, row(over))).toThrow(`too long: ${name}`);
  });

  test('a template may be longer than another choice', () => {
    expect(() => checkLimits('choices', { ...row({ value: long(20_000) }), id: 'template:mine' })).not.toThrow();
    expect(() => checkLimits('choices', { ...row({ value: long(64_000) }), id: 'template:mine' })).toThrow('template');
  });
});

test.each([
  [shorten, 'abc', 2, 'ab'],
  [shorten, 'a😀b', 2, 'a'],
  [shorten, 'a😀b', 3, 'a😀'],
  [shortenStart, 'abc', 2, 'bc'],
  [shortenStart, 'a😀b', 2, 'b'],
  [shortenStart, 'a😀b', 3, '😀b'],
  [shorten, 'ab', limits.title, 'ab'],
])('%o cuts no character in two', (cut, text, limit, expected) => {
  expect(cut(text, limit)).toBe(expected);
});

test('strings are made well-formed, hostile keys left out, quotes not normalised', () => {
  const hostile = JSON.parse('{"a":["x\\ud800y",{"__proto__":{"polluted":1},"constructor":1,"é":"e\\u0301"}]}');
  expect(wellFormed(hostile)).toEqual({ a: ['x\ufffdy', { é: 'e\u0301' }] });
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
});

test.each<[object]>([
  [{ made: 'today' }],
  [{ id: '' }],
  [{ at: { colour: 'today' } }],
  [{ tags: 'a' }],
  [{ note: null }],
  [{ anchor: { quote: null } }],
  [{ versions: { note: { also: [{ text: 1, at: made }], over: [] } } }],
  [{ trashed: 'yes' }],
])('a row that code could not read is refused: %o', (wrong) => {
  const good = {
    ...row({ article: 'a', anchor: { quote: { exact: 'x' } }, grade: 'exact', colour: 'pink', note: '', tags: [] }),
    created: 1,
    batch: null,
  };
  expect(() => checkRow('highlights', good)).not.toThrow();
  expect(() => checkRow('highlights', { ...good, ...wrong })).toThrow('misshapen');
});

test('a field has one kind in all stores', () => {
  const kinds = new Map<string, string>();
  for (const [field, kind] of Object.values(registers).flatMap((fields) => Object.entries(fields))) {
    expect(kinds.get(field) ?? kind).toBe(kind);
    kinds.set(field, kind);
  }
});

test.each([
  ['Séparation  ANXIÉTÉ\n', 'separation anxiete'],
  ['ﬁne １２', 'fine 12'],
  ['a\tb\u0000c', 'a b c'],
  ['Ελλάδα', 'ελλαδα'],
])('folds %j', (text, folded) => {
  expect(foldText(text)).toBe(folded);
});
