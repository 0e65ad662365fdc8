import { PlainError } from '../plain-error';
import type { ImportDraft } from './format';
import { importFormats } from './formats';

/** The largest file that is read, in bytes. */
const mostBytes = 200_000_000;

/**
 * What a file holds, whatever its name says.
 * Throws PlainError 'unknown file' where no format knows it, 'broken' where it ends in the middle, 'too big' and others that a format names.
 */
export async function readImport(name: string, bytes: Uint8Array): Promise<ImportDraft> {
  if (bytes.length > mostBytes) throw new PlainError('too big', 'file');
  for (const format of importFormats) {
    const draft = await format.read(name, bytes);
    if (draft) return draft;
  }
  throw new PlainError('unknown file', name);
}
