import { apostrophe, characters, expanding, ignored, joining, surrogate } from './fold-character';
import { hashFactor, hashStart } from './hash-word';
import { readOdd } from './read-odd';
import { longestRun, type WordReader } from './word-reader';

/** 1 for classes that need a closer look where they follow letters; 0 is a code unit not met yet. */
const isOdd = new Uint8Array(48);
for (const kind of [0, ignored, apostrophe, expanding, surrogate]) isOdd[kind] = 1;

/**
 * Reads the next run: words with nothing between them that ends a phrase. False at the end of the stretch.
 * Hashes stay in this loop and its arrays: passed on as arguments they would be boxed.
 */
export function readRun(reader: WordReader): boolean {
  const { text, to, hashes, starts, ends, first, starters } = reader;
  const table = characters;
  if (reader.at >= to) return false;
  let count = 0;
  let next = reader.at;
  reader.started = 0;
  let started = 0;
  while (next < to && count < longestRun) {
    let kind = table[text.charCodeAt(next)] ?? 0;
    if (kind >= 48) {
      const start = next;
      let hash = hashStart;
      do {
        hash = Math.imul(hash ^ kind, hashFactor);
        if (++next >= to) break;
        kind = table[text.charCodeAt(next)] ?? 0;
      } while (kind >= 48);
      if (kind >= 48 || isOdd[kind] === 0) {
        if (((first[(hash & 0xffff) >> 5] ?? 0) & (1 << (hash & 31))) !== 0) starters[started++] = count;
        hashes[count] = hash;
        starts[count] = start;
        ends[count++] = next;
        continue;
      }
      next = start;
    } else if (kind === joining) {
      next++;
      continue;
    }
    reader.count = count;
    reader.started = started;
    next = readOdd(reader, next);
    count = reader.count;
    started = reader.started;
    if (next < 0) {
      next = -next;
      break;
    }
  }
  reader.count = count;
  reader.started = started;
  reader.at = next;
  return true;
}
