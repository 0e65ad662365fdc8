import { type NewPack, partId } from '../core/glossary/pack';
import { PlainError } from '../core/plain-error';
import { inOneWrite } from './in-one-write';
import type { Database } from './schema';

/**
 * Makes a pack whole by writing its head; gives whether it was not here before. One that was taken out comes back.
 * Throws PlainError `misshapen` where a part is missing.
 */
export function finishPack(database: Database, head: NewPack['head']): Promise<boolean> {
  return inOneWrite(database, ['packs'], async (transaction) => {
    const packs = transaction.objectStore('packs');
    const known = await packs.get(head.id);
    if (known && 'parts' in known && known.trashed === null) return false;
    const parts = await packs.count(IDBKeyRange.bound(partId(head.id, 0), partId(head.id, head.parts), false, true));
    if (parts !== head.parts) throw new PlainError('misshapen', 'a part of the pack is missing');
    await packs.put({ added: Date.now(), ...head, trashed: null });
    return true;
  });
}
