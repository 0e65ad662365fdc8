import type { ImportDraft } from '../format';
import { isZip } from '../zip/read-directory';
import { decodeTable } from './decode-table';
import { guessMapping } from './guess-mapping';
import { splitTable } from './split-table';
import { termsOfTable } from './terms-of-table';

/** Headings of tables that hold passages or saved pages and no terms. */
const ofOthers = new Set([
  'highlight',
  'highlights',
  'selection',
  'book title',
  'time_added',
  'seen',
  'read',
  'status',
]);

/** A table of terms with guessed columns; null for what is no such table. */
export function readTable(
  source: string,
  bytes: Uint8Array,
  isOurs: (separator: string) => boolean,
): ImportDraft | null {
  const text = isZip(bytes) ? null : decodeTable(bytes);
  if (text === null || /^\s*(?:[[{]|<[!?a-z])/i.test(text)) return null;
  const split = splitTable(text);
  if (!split || !isOurs(split.separator)) return null;
  const { rows, damaged } = split;
  if (rows[0]?.some((heading) => ofOthers.has(heading.trim().toLowerCase()))) return null;
  return termsOfTable(source, { rows, damaged, mapping: guessMapping(rows), isHtml: false, tagsApart: 'signs' });
}
