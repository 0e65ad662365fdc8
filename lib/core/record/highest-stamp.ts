import { isPurged } from './merge';
import type { PurgedRow, RowBase, Stamp } from './row';

/** The highest stamp in a row: everything in it was written no later. */
export function highestStamp(row: RowBase | PurgedRow): Stamp {
  return stampsIn(row).sort().at(-1) ?? '';
}

/** The lowest stamp in a row: above `offered`, nothing of the row ever left this database. */
export function lowestStamp(row: RowBase | PurgedRow): Stamp {
  return stampsIn(row).sort()[0] ?? '';
}

function stampsIn(row: RowBase | PurgedRow): Stamp[] {
  if (isPurged(row)) return [row.purged];
  const texts = Object.values(row.versions ?? {});
  return [
    row.made,
    ...Object.values(row.at ?? {}),
    ...texts.flatMap((text) => [...text.also.map((version) => version.at), ...text.over]),
  ];
}
