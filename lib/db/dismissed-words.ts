import { isPurged } from '../core/record/merge';
import type { Dismissing } from '../messages/background';
import { keepChoice } from './keep-choice';
import type { Database } from './schema';

/** Every dismissed word is a choice of its own, so that two tabs that dismiss at once lose neither. */
const start = 'dismissed ';

/** The words that the reader does not want proposed as terms, anywhere; an undone one is in the trash. */
export async function listDismissed(database: Database): Promise<string[]> {
  const rows = await database.getAll('choices', IDBKeyRange.bound(start, `${start}\uffff`));
  return rows.flatMap((row) => {
    const isKept = !isPurged(row) && typeof row.trashed !== 'number' && row.value === true;
    return isKept ? [row.id.slice(start.length)] : [];
  });
}

/** Proposes words no more; gives the action to undo it by, null when they are dismissed already. */
export function dismissWords(
  database: Database,
  { words, message }: Dismissing,
  surface: string,
): Promise<number | null> {
  return keepChoice(database, { name: start + words, value: true, message, surface });
}
