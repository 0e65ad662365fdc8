import fc from 'fast-check';
import type { PurgedRow, RowBase } from '../../../lib/core/record/row';

/** A row of any store, also one that code would never make. */
export type AnyRow = RowBase & Record<string, unknown>;

/** Few stamps, so that ties and order happen in every case. */
export const stamp = fc.constantFrom(
  '0lq000000000writer0a',
  '0lq000000000writer0b',
  '0lq000001000writer0a',
  '0lq000002001writer0b',
  '0zz000000000writer0c',
);

const word = fc.constantFrom('a', 'b', 'é');
const text = fc.constantFrom('one', 'two', 'three', '');
const json = fc.oneof(
  text,
  fc.constantFrom(null, 0, 1, true),
  fc.record({ x: fc.constantFrom(1, 2) }),
  fc.array(word, { maxLength: 2 }),
);

const keys = [
  'colour',
  'note',
  'trashed',
  'anchor',
  'future',
  'tag:a',
  'tag:b',
  'address:a',
  'form:é',
  'label:a',
  'tags',
  'constructor',
];
const at = fc.dictionary(fc.constantFrom(...keys), stamp, { maxKeys: 5 });

const versions = fc.record({
  also: fc.array(fc.record({ text, at: stamp }), { maxLength: 3 }),
  over: fc.array(stamp, { maxLength: 3 }),
});

const fields = fc.record(
  {
    at,
    tags: fc.array(word, { maxLength: 3 }),
    addresses: fc.array(word, { maxLength: 2 }),
    trashed: fc.constantFrom(null, 1, 2),
    colour: fc.constantFrom('yellow', 'pink', null),
    anchor: json,
    note: fc.oneof(text, fc.constant(null)),
    definition: text,
    created: fc.constantFrom(1, 2),
    versions: fc.dictionary(fc.constantFrom('note', 'definition', 'future'), versions, { maxKeys: 2 }),
    future: json,
    'other future': json,
    edited: stamp,
  },
  { requiredKeys: [] },
);

/** Any row under one id. */
export const liveRow: fc.Arbitrary<AnyRow> = fc
  .tuple(stamp, fields)
  .map(([made, rest]) => ({ id: 'x', made, ...rest }) as AnyRow);

/** Any row or stub under one id. */
export const anyRow: fc.Arbitrary<AnyRow | PurgedRow> = fc.oneof(
  { weight: 9, arbitrary: liveRow },
  { weight: 1, arbitrary: stamp.map((purged) => ({ id: 'x', purged })) },
);
