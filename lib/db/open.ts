import { openDB } from 'idb';
import { PlainError } from '../core/plain-error';
import { type Database, type GlossmarkSchema, schemaVersion, upgradeSchema } from './schema';

/** The name of the database, one for all of Glossmark. */
export const databaseName = 'glossmark';

/**
 * Opens the database for writing, brought up to this version; for the background alone.
 * Throws PlainError `newer database` where a later Glossmark wrote it. Closes itself when another version asks for it.
 */
export async function openGlossmark(name = databaseName): Promise<Database> {
  try {
    return await openDB<GlossmarkSchema>(name, schemaVersion, {
      upgrade: (database, from, _to, upgrade) => upgradeSchema(database, from, upgrade),
      blocking: (_current, _blocked, event) => closeTarget(event),
    });
  } catch (error) {
    throw isNamed(error, 'VersionError') ? new PlainError('newer database') : error;
  }
}

/** Closes the connection that stands in the way of another version. */
export function closeTarget(event: Event): void {
  if (event.target && 'close' in event.target && typeof event.target.close === 'function') event.target.close();
}

/** Whether an error is the DOMException of a name; a QuotaExceededError may be a class of its own. */
export function isNamed(error: unknown, name: string): boolean {
  return typeof error === 'object' && error !== null && 'name' in error && error.name === name;
}
