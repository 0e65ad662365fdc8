import { canonicalJson } from '../../record/canonical-json';
import type { TermRow } from '../../record/row';
import type { ExportFormat } from '../format';
import { wholeDefinition } from './whole-definition';

/** What the file says of itself. */
export const ownTermsFormat = 'glossmark-terms';
export const ownTermsVersion = 1;

/** The reader's own terms with all that is kept of them, one a line; the import reads every field back. */
export const ownTerms: ExportFormat = {
  id: 'glossmark-terms',
  label: 'JSON',
  remark: 'Glossmark',
  extension: 'json',
  mimeType: 'application/json',
  heeds: [],
  of: 'terms',
  write({ terms }, { now }) {
    const head = `"format":"${ownTermsFormat}","version":${ownTermsVersion},"made":"${new Date(now).toISOString()}"`;
    return `{${head},\n"terms":[\n${terms.map((term) => canonicalJson(entryOf(term))).join(',\n')}\n]}\n`;
  },
};

/** A row without what holds in its database alone: ids, stamps, the import it came with. */
function entryOf(row: TermRow): Record<string, unknown> {
  const {
    id: _id,
    made: _made,
    at: _at,
    versions: _versions,
    edited: _edited,
    trashed: _trashed,
    batch: _batch,
    ...kept
  } = row;
  return { ...kept, definition: wholeDefinition(row) };
}
