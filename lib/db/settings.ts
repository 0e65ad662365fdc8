import { readSettings as settingsOf } from '../core/read-settings';
import type { Settings } from '../core/settings';
import { listChoices, saveChoice } from './choices';
import type { Database } from './schema';

const start = 'setting ';

/** What the reader chose for all pages. */
export async function readSettings(database: Database): Promise<Settings> {
  const kept = await listChoices(database, start);
  return settingsOf(Object.fromEntries(kept.map(({ name, value }) => [name, value])));
}

/** Keeps the settings that are named, each as a choice of its own; gives them all. Throws PlainError `disk full`. */
export async function saveSettings(database: Database, change: Partial<Settings>): Promise<Settings> {
  for (const [name, value] of Object.entries(change)) await saveChoice(database, start + name, value);
  return readSettings(database);
}
