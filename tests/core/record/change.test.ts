import { describe, expect, test } from 'vitest';
import { applyChange } from '../../../lib/core/record/apply-change';
import { highestStamp } from '../../../lib/core/record/highest-stamp';
import { merge } from '../../../lib/core/record/merge';
import type { Action, Change, HighlightRow } from '../../../lib/core/record/row';
import { createClock } from '../../../lib/core/record/stamp';
import { readTextBase, readTextVersions } from '../../../lib/core/record/text-versions';
import { undoAction } from '../../../lib/core/record/undo-action';

const clock = createClock({ writer: 'writer0a', now: () => 1_700_000_000_000, last: '' });
const made = clock.next();

function highlight(over: Partial<HighlightRow> = {}): HighlightRow {
  return {
    id: 'x',
    made,
    article: 'a',
    anchor: {
      version: 1,
      quote: { type: 'TextQuoteSelector', exact: 'words', prefix: '', suffix: '' },
      position: null,
      comment: null,
      hints: null,
    },
    grade: 'exact',
    colour: 'yellow',
    note: 'first',
    tags: ['a'],
    created: 1,
    batch: null,
    ...over,
  };
}

function apply(row: HighlightRow, part: Partial<Change>, offered = '') {
  const stamp = clock.next(highestStamp(row));
  return applyChange<HighlightRow>(row, { message: 'm', store: 'highlights', id: 'x', ...part }, { stamp, offered });
}

function changed(row: HighlightRow, part: Partial<Change>, offered = ''): HighlightRow {
  return apply(row, part, offered)?.row ?? row;
}

const save = (value: string, base: string[]): Partial<Change> => ({ text: { note: { value, base } } });

describe('a change', () => {
  test('stamps what it touched and nothing else', () => {
    const applied = apply(highlight(), {
      set: { colour: 'pink', grade: 'exact' },
      on: [{ field: 'tags', element: 'b' }],
    });
    expect(applied?.row).toMatchObject({ colour: 'pink', tags: ['a', 'b'] });
    expect(Object.keys(applied?.row.at ?? {}).sort()).toEqual(['colour', 'tag:b']);
    expect(applied?.before).toEqual([
      { register: 'colour', value: 'yellow', stamp: made },
      { register: 'tag:b', value: false, stamp: null },
    ]);
    expect(applied?.after.map(({ value }) => value)).toEqual(['pink', true]);
  });

  test('a tag taken out leaves its stamp', () => {
    const row = changed(highlight(), { off: [{ field: 'tags', element: 'a' }] });
    expect(row.tags).toEqual([]);
    expect(Object.keys(row.at ?? {})).toEqual(['tag:a']);
  });

  test.each<[string, Partial<Change>]>([
    ['the same value', { set: { colour: 'yellow' } }],
    ['a tag that is there', { on: [{ field: 'tags', element: 'a' }] }],
    ['a tag that is not there', { off: [{ field: 'tags', element: 'z' }] }],
    ['the same text', save('first', [made])],
    ['null where nothing was', { set: { trashed: null } }],
    ['nothing', {}],
  ])('%s changes nothing', (_name, part) => {
    expect(apply(highlight(), part)).toBeNull();
  });

  test.each<[string, Partial<Change>]>([
    ['the id', { set: { id: 'y' } }],
    ['a stamp', { set: { made: 'y' } }],
    ['an unknown field', { set: { future: 1 } }],
    ['a key of the prototype', { set: JSON.parse('{"__proto__":1}') }],
    ['constructor', { set: { constructor: 1 } }],
    ['a text as a value', { set: { note: 'x' } }],
    ['a set as a value', { set: { tags: [] } }],
    ['a value as a set', { on: [{ field: 'colour', element: 'x' }] }],
    ['a value as a text', { text: { colour: { value: 'x', base: [] } } }],
    ['a field of another store', { set: { headword: 'x' } }],
  ])('%s is refused', (_name, part) => {
    expect(() => apply(highlight(), part)).toThrow('misshapen');
  });
});

describe('a text', () => {
  test('written over by one who saw it is gone; not yet offered, it leaves nothing behind', () => {
    const row = changed(highlight(), save('second', [made]));
    expect(row.note).toBe('second');
    expect(row.versions).toBeUndefined();
  });

  test('written over after it was offered is remembered as written over', () => {
    const row = changed(highlight(), save('second', [made]), made);
    expect(row.versions).toEqual({ note: { also: [], over: [made] } });
    expect(readTextVersions(merge(row, highlight()) as HighlightRow, 'note').map((one) => one.text)).toEqual([
      'second',
    ]);
  });

  test('of two tabs: both stay, an editor shows both, its save writes over what it showed', () => {
    const one = changed(highlight(), save('from one', [made]));
    const both = changed(one, save('from the other', [made]));
    expect(readTextVersions(both, 'note').map((version) => version.text)).toEqual(['from the other', 'from one']);
    const joined = changed(both, save('from one and the other', readTextBase(both, 'note')));
    expect(readTextVersions(joined, 'note').map((version) => version.text)).toEqual(['from one and the other']);
  });

  test('the same words twice are one version to the reader, and both are written over', () => {
    const twin = { text: 'first', at: clock.next() };
    const row = highlight({ versions: { note: { also: [twin], over: [] } } });
    expect(readTextVersions(row, 'note')).toHaveLength(1);
    expect(readTextBase(row, 'note')).toHaveLength(2);
    expect(changed(row, save('first', [made])).versions).toBeUndefined();
  });
});

describe('undo', () => {
  const action = (applied: ReturnType<typeof apply>, created = false): Action => ({
    id: 1,
    message: 'm',
    surface: 's',
    time: 0,
    store: 'highlights',
    row: 'x',
    created,
    before: applied?.before ?? [],
    after: applied?.after ?? [],
  });
  const undo = (row: HighlightRow, what: Action) => {
    const highest = highestStamp(row);
    return undoAction<HighlightRow>(row, what, { next: () => clock.next(highest), offered: '', now: 99 });
  };

  test('gives old values new stamps; undone once more it is the redo', () => {
    const pink = apply(highlight(), {
      set: { colour: 'pink' },
      on: [{ field: 'tags', element: 'b' }],
      ...save('second', [made]),
    });
    const undone = undo(pink?.row ?? highlight(), action(pink));
    expect(undone.applied?.row).toMatchObject({ colour: 'yellow', tags: ['a'], note: 'first' });
    expect(undone.applied?.row.at?.colour).not.toBe(made);
    expect(undone.kept).toEqual([]);
    const redone = undo(undone.applied?.row ?? highlight(), action(undone.applied));
    expect(redone.applied?.row).toMatchObject({ colour: 'pink', tags: ['a', 'b'], note: 'second' });
  });

  test('leaves alone and names what changed since', () => {
    const pink = apply(highlight(), { set: { colour: 'pink' }, on: [{ field: 'tags', element: 'b' }] });
    const later = changed(pink?.row ?? highlight(), { set: { colour: 'blue' } });
    const undone = undo(later, action(pink));
    expect(undone.applied?.row).toMatchObject({ colour: 'blue', tags: ['a'] });
    expect(undone.kept).toEqual(['colour']);
  });

  test('of a creation is the trash, and its undo brings the record back', () => {
    const undone = undo(highlight(), action(null, true));
    expect(undone.applied?.row.trashed).toBe(99);
    expect(undo(undone.applied?.row ?? highlight(), action(undone.applied)).applied?.row.trashed).toBeNull();
    expect(undo(undone.applied?.row ?? highlight(), action(null, true)).applied).toBeNull();
  });

  test('of joining two versions brings both back', () => {
    const one = changed(highlight(), save('from one', [made]));
    const both = changed(one, save('from the other', [made]));
    const joined = apply(both, save('joined', readTextBase(both, 'note')));
    const undone = undo(joined?.row ?? both, action(joined)).applied?.row ?? both;
    expect(readTextVersions(undone, 'note').map((version) => version.text)).toEqual(['from the other', 'from one']);
  });
});
