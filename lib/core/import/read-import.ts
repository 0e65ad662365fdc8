import { PlainError } from '../plain-error';
import type { ImportDraft } from './format';
import { importFormats } from './formats';

/**
 * What a file holds, whatever its name says.
 * Throws PlainError 'unknown file' where no format knows it, and 'broken' where it ends in the middle.
 */
export async function readImport(name: string, bytes: Uint8Array): Promise<ImportDraft> {
  for (const format of importFormats) {
    const draft = await format.read(name, bytes);
    if (draft) return draft;
  }
  throw new PlainError('unknown file', name);
}
