import { PlainError } from '../core/plain-error';
import { inOneWrite } from './in-one-write';
import type { Database } from './schema';

/** Takes a pack out, to be deleted with the trash, or puts it back; gives how many terms it holds. Throws PlainError `not here`. */
export function trashPack(database: Database, id: string, trashed: boolean): Promise<number> {
  return inOneWrite(database, ['packs'], async (transaction) => {
    const packs = transaction.objectStore('packs');
    const head = await packs.get(id);
    if (!head || !('parts' in head)) throw new PlainError('not here', 'pack');
    await packs.put({ ...head, trashed: trashed ? Date.now() : null });
    return head.terms;
  });
}
