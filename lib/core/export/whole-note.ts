import type { RowBase } from '../record/row';
import { readTextVersions } from '../record/text-versions';

/** Stands between notes that belong to one thing. */
export const noteLine = '\n\n---\n\n';

/** The note of a row; all alive versions with a line between, where two tabs wrote at once. */
export function wholeNote(row: RowBase & { note: string }): string {
  if (!row.versions?.note) return row.note;
  return readTextVersions(row, 'note')
    .map((version) => version.text)
    .filter((text) => text !== '')
    .join(noteLine);
}
