import { foldText } from '../core/record/fold-text';
import type { Database } from './schema';

const offered = 20;

/** Tag names of the highlights that begin with a text, case and accents aside: most used first, 20 at most. */
export async function listTagNames(database: Database, start: string): Promise<string[]> {
  const wanted = foldText(start);
  const index = database.transaction('highlights').objectStore('highlights').index('tags');
  const names: string[] = [];
  let cursor = await index.openKeyCursor(null, 'nextunique');
  while (cursor) {
    if (foldText(cursor.key).startsWith(wanted)) names.push(cursor.key);
    cursor = await cursor.continue();
  }
  const uses = await Promise.all(names.map(async (name) => ({ name, count: await index.count(name) })));
  uses.sort((a, b) => b.count - a.count || a.name.localeCompare(b.name));
  return uses.slice(0, offered).map(({ name }) => name);
}
