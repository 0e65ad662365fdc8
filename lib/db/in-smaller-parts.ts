import { isDiskFull } from './in-one-write';

/**
 * Deletes a list in one write, or in halves and halves of these, and one alone twice: on a full disk Firefox refuses
 * a deletion whose journal needs space, and takes the next one. Gives the sum of what the writes give.
 */
export async function inSmallerParts<Item>(items: Item[], write: (part: Item[]) => Promise<number>): Promise<number> {
  try {
    return await write(items);
  } catch (error) {
    if (!isDiskFull(error)) throw error;
    if (items.length < 2) return write(items);
    const half = Math.ceil(items.length / 2);
    const first = await inSmallerParts(items.slice(0, half), write);
    return first + (await inSmallerParts(items.slice(half), write));
  }
}
