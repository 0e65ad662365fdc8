import type { ImportDraft } from '../format';
import { isZip } from '../zip/read-directory';
import { decodeTable } from './decode-table';
import { guessMapping } from './guess-mapping';
import { splitTable } from './split-table';
import { termsOfTable } from './terms-of-table';

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
  return termsOfTable(source, { rows, damaged, mapping: guessMapping(rows), isHtml: false, tagsApart: 'signs' });
}
