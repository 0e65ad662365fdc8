import { lineElements } from './line-elements';
import type { Outline } from './outline';

/** Whether a block goes on with what another holds: a line of text, or a block of that name with half of the same classes. */
export function isAlike(outline: Outline, one: number, other: number): boolean {
  const tag = outline[other]?.tag ?? '';
  if (lineElements.has(tag)) return true;
  if (tag !== outline[one]?.tag) return false;
  const own = makeOf(outline[one]?.hint);
  const theirs = makeOf(outline[other]?.hint);
  const shared = own.filter((name) => theirs.includes(name)).length;
  const all = own.length + theirs.length - shared;
  return all === 0 || 2 * shared > all;
}

/** Names of a block without those that hold a number, which are given to one block alone. */
const makeOf = (hint = '') => hint.split(' ').filter((name) => name !== '' && !/\d/.test(name));
