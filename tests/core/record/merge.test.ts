import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyChange } from '../../../lib/core/record/apply-change';
import { highestStamp } from '../../../lib/core/record/highest-stamp';
import { isPurged, merge } from '../../../lib/core/record/merge';
import type { Change, HighlightRow } from '../../../lib/core/record/row';
import { createClock } from '../../../lib/core/record/stamp';
import { readTextBase } from '../../../lib/core/record/text-versions';
import { type AnyRow, anyRow, liveRow } from './arbitrary-rows';

const runs = { numRuns: 2000 };

/** Compares fast, and lets the test framework draw the difference only where there is one. */
function mustEqual(given: unknown, wanted: unknown): void {
  if (!isDeepStrictEqual(given, wanted)) expect(given).toEqual(wanted);
}

describe('the laws of merge', () => {
  test('1 commutative', () => {
    fc.assert(
      fc.property(anyRow, anyRow, (a, b) => mustEqual(merge(a, b), merge(b, a))),
      runs,
    );
  });

  test('2 associative', () => {
    fc.assert(
      fc.property(anyRow, anyRow, anyRow, (a, b, c) => {
        mustEqual(merge(merge(a, b), c), merge(a, merge(b, c)));
      }),
      runs,
    );
  });

  test('3 a row merged with itself is its normal form, which stays as it is', () => {
    fc.assert(
      fc.property(anyRow, (a) => {
        const normal = merge(a, a);
        mustEqual(merge(normal, normal), normal);
        mustEqual(merge(normal, a), normal);
        mustEqual('edited' in normal, false);
      }),
      runs,
    );
  });

  test('4 merging the same again changes nothing', () => {
    fc.assert(
      fc.property(anyRow, anyRow, (a, b) => {
        const once = merge(a, b);
        mustEqual(merge(once, b), once);
        mustEqual(merge(once, a), once);
      }),
      runs,
    );
  });

  test('5 unknown fields survive, inputs are unchanged', () => {
    fc.assert(
      fc.property(liveRow, liveRow, (a, b) => {
        const [before, other] = [structuredClone(a), structuredClone(b)];
        const merged = merge(a, b) as AnyRow;
        mustEqual([a, b], [before, other]);
        for (const field of ['future', 'other future', 'created']) {
          const values = [a[field], b[field]].filter((value) => value !== undefined);
          if (values.length > 0)
            mustEqual(
              values.some((value) => isDeepStrictEqual(value, merged[field])),
              true,
            );
        }
        const labels = [a, b].map((row) => row.at?.['label:a']).filter((one) => one !== undefined);
        mustEqual(merged.at?.['label:a'], labels.sort().at(-1));
      }),
      runs,
    );
  });

  test('8 a later edit wins over all that its writer knew', () => {
    const edit: Omit<Change<'highlights'>, 'text'> = {
      message: 'm',
      store: 'highlights',
      id: 'x',
      set: { colour: 'blue', trashed: 3 },
      on: [{ field: 'tags', element: 'a' }],
      off: [{ field: 'tags', element: 'b' }],
    };
    fc.assert(
      fc.property(liveRow, liveRow, (a, b) => {
        const known = merge(a, b) as AnyRow;
        const clock = createClock({ writer: 'writer0z', now: () => 0, last: '' });
        const change = { ...edit, text: { note: { value: 'mine', base: readTextBase(known, 'note') } } };
        const writing = { stamp: clock.next(highestStamp(known)), offered: highestStamp(known) };
        const edited = applyChange<AnyRow>(known, change, writing)?.row as unknown as HighlightRow;
        for (const row of [a, b, known]) {
          const merged = merge(edited, row as unknown as HighlightRow) as HighlightRow;
          const { colour, trashed, note, tags } = merged;
          mustEqual({ colour, trashed, note }, { colour: 'blue', trashed: 3, note: 'mine' });
          mustEqual([tags.includes('a'), tags.includes('b')], [true, false]);
          mustEqual(readTextBase(merged, 'note'), [writing.stamp]);
        }
      }),
      runs,
    );
  });
});

describe('each kind of register', () => {
  const [s1, s2, s3] = ['0lq000000000writer01', '0lq000000001writer01', '0lq000000002writer02'];
  const row = (over: Record<string, unknown>): AnyRow => ({ id: 'x', made: s1, ...over }) as AnyRow;
  const cases: [string, AnyRow, AnyRow, object][] = [
    [
      'value: the later stamp',
      row({ colour: 'pink', at: { colour: s2 } }),
      row({ colour: 'blue' }),
      { colour: 'pink', at: { colour: s2 } },
    ],
    [
      'value: a tie goes to the larger canonical JSON',
      row({ colour: 'blue' }),
      row({ colour: 'pink' }),
      { colour: 'pink' },
    ],
    [
      'value: null is a value',
      row({ trashed: 5 }),
      row({ trashed: null, at: { trashed: s2 } }),
      { trashed: null, at: { trashed: s2 } },
    ],
    [
      'group: all of one writer',
      row({ anchor: { quote: 1, position: 1 }, at: { anchor: s2 } }),
      row({ anchor: { quote: 2, position: 2 }, at: { anchor: s3 } }),
      { anchor: { quote: 2, position: 2 }, at: { anchor: s3 } },
    ],
    ['set: elements of both', row({ tags: ['b'] }), row({ tags: ['a'] }), { tags: ['a', 'b'] }],
    [
      'set: taken out later',
      row({ tags: ['a'] }),
      row({ tags: [], at: { 'tag:a': s2 } }),
      { tags: [], at: { 'tag:a': s2 } },
    ],
    [
      'set: put in again still later',
      row({ tags: ['a'], at: { 'tag:a': s3 } }),
      row({ tags: [], at: { 'tag:a': s2 } }),
      { tags: ['a'], at: { 'tag:a': s3 } },
    ],
    [
      'text: two writers, two versions',
      row({ note: 'mine', at: { note: s2 } }),
      row({ note: 'yours', at: { note: s3 } }),
      { note: 'yours', at: { note: s3 }, versions: { note: { also: [{ text: 'mine', at: s2 }], over: [] } } },
    ],
    [
      'text: written over by someone who saw it',
      row({ note: 'mine', at: { note: s2 } }),
      row({ note: 'both', at: { note: s3 }, versions: { note: { also: [], over: [s2] } } }),
      { note: 'both', at: { note: s3 }, versions: { note: { also: [], over: [s2] } } },
    ],
    [
      'text: the highest version stays, whatever is said to be written over',
      row({ note: 'words', versions: { note: { also: [], over: [s1] } } }),
      row({ note: 'words' }),
      { note: 'words', versions: { note: { also: [], over: [s1] } } },
    ],
    [
      'creation: the earlier stamp stays, the later registers keep theirs',
      row({ colour: 'pink' }),
      row({ made: s2, colour: 'blue' }),
      { made: s1, colour: 'blue', at: { colour: s2 } },
    ],
    [
      'unknown field: as a value',
      row({ future: [1], at: { future: s2 } }),
      row({ future: [2] }),
      { future: [1], at: { future: s2 } },
    ],
  ];

  test.each(cases)('%s', (_name, a, b, expected) => {
    expect(merge(a, b)).toEqual({ id: 'x', made: s1, ...expected });
  });

  test('terminal: a stub beats all, the later stub stays', () => {
    expect(merge(row({ note: 'words' }), { id: 'x', purged: s1 })).toEqual({ id: 'x', purged: s1 });
    expect(merge({ id: 'x', purged: s1 }, { id: 'x', purged: s2 })).toEqual({ id: 'x', purged: s2 });
    expect(isPurged(row({ purged: null }))).toBe(false);
  });

  test('keys that reach the prototype are left out', () => {
    const hostile = JSON.parse(
      `{"id":"x","made":"${s1}","__proto__":{"polluted":1},"constructor":2,"at":{"__proto__":"${s1}"}}`,
    );
    expect(Object.keys(merge(hostile, hostile))).toEqual(['id', 'made']);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  test('rows of different ids are no states of one record', () => {
    expect(() => merge(row({}), { id: 'y', purged: s1 })).toThrow('different records');
  });
});
