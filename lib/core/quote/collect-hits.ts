import type { FoldedText } from './fold-text';
import type { Wanted } from './prepare-anchor';

/** Where pieces of one passage stand in the page. A diagonal is where the quote would begin, folded units. */
export interface Hits {
  /** Places where the whole quote may stand: its first piece stands there. */
  readonly starts: number[];
  /** Diagonals of pieces of the quote, of the prefix and of the suffix. */
  readonly quote: number[];
  readonly before: number[];
  readonly after: number[];
}

interface Seed {
  hits: number[];
  /** Subtracted from the place to give the diagonal. */
  offset: number;
  starts: number[] | null;
}

/** Pieces of the quote at most, pieces of each side at most, and hits of one piece that are kept. */
const quoteSeeds = 56;
const sideSeeds = 10;
const mostHits = 600;
/** Folded units read, or hits kept, between two pauses. */
const stretch = 8_000;

/**
 * One pass with a rolling hash (Karp and Rabin 1987) for pieces of everything that is looked for.
 * Answers in the order of `wanted`; yields every 8,000 folded units or hits.
 */
export function* collectHits(folded: FoldedText, wanted: readonly Wanted[]): Generator<void, Hits[], void> {
  const all = wanted.map((): Hits => ({ starts: [], quote: [], before: [], after: [] }));
  for (const size of [8, 4]) {
    const seeds = new Map<number, Seed[]>();
    for (let index = 0; index < wanted.length; index++) {
      const one = wanted[index];
      const hits = all[index];
      if (one && hits && one.seed === size) addSeeds(seeds, one, hits);
      if (index % 20 === 19) yield;
    }
    if (seeds.size > 0) yield* scan(folded.codes, size, seeds);
  }
  yield* collectShort(folded, wanted, all);
  return all;
}

function addSeeds(seeds: Map<number, Seed[]>, wanted: Wanted, hits: Hits): void {
  const size = wanted.seed;
  const add = (text: string, at: number, seed: Seed) => {
    const hash = hashOf(text, at, size);
    const list = seeds.get(hash);
    if (list) list.push(seed);
    else seeds.set(hash, [seed]);
  };
  const { text } = wanted.words;
  for (const at of spread(text.length - size, quoteSeeds)) {
    add(text, at, { hits: hits.quote, offset: at, starts: at === 0 ? hits.starts : null });
  }
  const { before, after } = wanted;
  for (const at of spread(before.length - size, sideSeeds))
    add(before, at, { hits: hits.before, offset: at - before.length, starts: null });
  for (const at of spread(after.length - size, sideSeeds))
    add(after, at, { hits: hits.after, offset: text.length + at, starts: null });
}

/** Whole numbers from 0 to `last`, at most `most` of them, spread evenly. */
function spread(last: number, most: number): number[] {
  if (last < 0) return [];
  const count = Math.min(most, last + 1);
  return Array.from({ length: count }, (_, index) => (count === 1 ? 0 : Math.round((index * last) / (count - 1))));
}

const factor = 0x01000193;

function hashOf(text: string, at: number, size: number): number {
  let hash = 0;
  for (let index = 0; index < size; index++) hash = (Math.imul(hash, factor) + text.charCodeAt(at + index)) | 0;
  return hash;
}

function* scan(codes: Uint16Array, size: number, seeds: ReadonlyMap<number, Seed[]>): Generator<void, void, void> {
  const filter = new Uint8Array(1 << 16);
  for (const hash of seeds.keys()) filter[(hash ^ (hash >>> 16)) & 0xffff] = 1;
  let lead = 1;
  for (let index = 0; index < size; index++) lead = Math.imul(lead, factor);
  let hash = 0;
  let work = 0;
  for (let at = 0; at < codes.length; at++) {
    hash = (Math.imul(hash, factor) + (codes[at] ?? 0)) | 0;
    if (at >= size) hash = (hash - Math.imul(codes[at - size] ?? 0, lead)) | 0;
    if (at >= size - 1 && filter[(hash ^ (hash >>> 16)) & 0xffff]) work += note(seeds.get(hash), at - size + 1);
    if (++work < stretch) continue;
    work = 0;
    yield;
  }
}

/** Keeps a hit for every seed of one hash; gives how many there were. */
function note(seeds: readonly Seed[] = [], at: number): number {
  for (const seed of seeds) {
    if (seed.hits.length < mostHits * 8) seed.hits.push(at - seed.offset);
    if (seed.starts && seed.starts.length < mostHits) seed.starts.push(at);
  }
  return seeds.length;
}

/** Quotes shorter than a piece are looked for as a whole, each distinct one once. */
function* collectShort(
  folded: FoldedText,
  wanted: readonly Wanted[],
  all: readonly Hits[],
): Generator<void, void, void> {
  const known = new Map<string, number[]>();
  for (let index = 0; index < wanted.length; index++) {
    const one = wanted[index];
    const hits = all[index];
    if (!one || !hits || one.size >= one.seed || one.size === 0) continue;
    const { text } = one.words;
    const before = known.get(text);
    const places = before ?? occurrences(folded.text, text);
    if (!before) {
      known.set(text, places);
      yield;
    }
    hits.starts.push(...places);
    hits.quote.push(...places);
  }
}

function occurrences(text: string, words: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(words); at >= 0 && places.length < mostHits; at = text.indexOf(words, at + 1))
    places.push(at);
  return places;
}
