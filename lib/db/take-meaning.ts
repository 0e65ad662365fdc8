import type { RecordId } from '../core/model';
import { applyChange } from '../core/record/apply-change';
import { highestStamp } from '../core/record/highest-stamp';
import { isPurged } from '../core/record/merge';
import type { TermRow } from '../core/record/row';
import { readTextBase } from '../core/record/text-versions';
import type { Slice } from './import-slices';
import { putRow } from './put-row';
import { readOffered, readRow } from './row-store';

type Words = Pick<TermRow, 'definition' | 'forms' | 'tags'>;

/** Gives a term of the reader's a meaning from a file, and its forms and tags besides; noted, so that it can be taken back. */
export async function takeMeaning(
  slice: Slice,
  id: RecordId,
  { definition, forms, tags }: Words,
): Promise<'added' | 'same'> {
  const row = await readRow(slice.transaction, 'terms', id);
  if (!row || isPurged(row)) return 'same';
  const stamp = slice.clock.next(highestStamp(row));
  const on = [
    ...forms.map((element) => ({ field: 'forms', element })),
    ...tags.map((element) => ({ field: 'tags', element })),
  ];
  const text = { definition: { value: definition, base: readTextBase(row, 'definition') } };
  const change = { message: '', store: 'terms', id, on, text } as const;
  const applied = applyChange<TermRow>(row, change, { stamp, offered: await readOffered(slice.transaction) });
  if (!applied) return 'same';
  await putRow(slice.transaction, { store: 'terms', row: applied.row, edited: stamp });
  slice.note.merged.push({ store: 'terms', row: id, before: applied.before, after: applied.after });
  return 'added';
}
