import { canonicalJson } from './canonical-json';
import { joinText } from './join-text';
import { putTogether } from './put-together';
import type { PurgedRow, RowBase } from './row';
import { laterStamp } from './stamp';
import { type Register, type Registers, takeApart, textOf } from './take-apart';

/**
 * One state of two states of a record: the order, the grouping and repeats do not matter.
 * The result is in normal form and without `edited`, which is local. Throws for rows of different ids.
 */
export function merge<Row extends RowBase>(a: Row | PurgedRow, b: Row | PurgedRow): Row | PurgedRow {
  if (a.id !== b.id) throw new Error(`merge of different records: ${a.id} and ${b.id}`);
  if (isPurged(a)) return { id: a.id, purged: isPurged(b) ? laterStamp(a.purged, b.purged) : a.purged };
  if (isPurged(b)) return { id: b.id, purged: b.purged };
  return putTogether<Row>(join(takeApart(a), takeApart(b)));
}

/** Whether nothing but the stub of a record is left. */
export function isPurged(row: RowBase | PurgedRow): row is PurgedRow {
  return 'purged' in row && typeof row.purged === 'string';
}

function join(a: Registers, b: Registers): Registers {
  for (const [key, register] of b.values) {
    const own = a.values.get(key);
    a.values.set(key, own ? laterOf(own, register) : register);
  }
  for (const [field, text] of b.texts) a.texts.set(field, joinText(field, textOf(a, field), text));
  for (const field of b.sets) a.sets.add(field);
  if (b.made < a.made) a.made = b.made;
  return a;
}

/** Something beats nothing, then the later stamp, then the larger canonical JSON. */
function laterOf(a: Register, b: Register): Register {
  if ((a.value === undefined) !== (b.value === undefined)) return a.value === undefined ? b : a;
  if (a.stamp !== b.stamp) return a.stamp > b.stamp ? a : b;
  return canonicalJson(a.value) >= canonicalJson(b.value) ? a : b;
}
