import type { FoldedText } from './fold-text';
import type { Hits } from './hits';
import type { Wanted } from './prepare-anchor';
import { SeedTable } from './seed-table';

/** Pieces of the quote at most, pieces of each side at most, and places that are kept of a short quote. */
const quoteSeeds = 56;
const sideSeeds = 10;
const mostHits = 600;
/** Folded units read, or pieces looked at, between two pauses. */
const stretch = 8_000;

/**
 * One pass with a rolling hash (Karp and Rabin 1987) for pieces of everything that is looked for.
 * Answers in the order of `wanted`; yields every 8,000 folded units or hits.
 */
export function* collectHits(folded: FoldedText, wanted: readonly Wanted[]): Generator<void, Hits[], void> {
  const all = wanted.map((): Hits => ({ starts: [], quote: [], before: [], after: [] }));
  for (const size of [8, 4]) {
    const count = wanted.reduce((sum, one) => sum + (one.seed === size ? countSeeds(one) : 0), 0);
    if (count === 0) continue;
    const seeds = new SeedTable(count, all);
    for (let index = 0; index < wanted.length; index++) {
      const one = wanted[index];
      if (one?.seed === size) addSeeds(seeds, one, index);
      if (index % 20 === 19) yield;
    }
    yield* scan(folded.codes, size, seeds);
  }
  yield* collectShort(folded, wanted, all);
  return all;
}

/** Pieces of one text, at most `most` of them. */
const seedsIn = (text: string, size: number, most: number) => Math.max(0, Math.min(most, text.length - size + 1));

const countSeeds = ({ words, before, after, seed }: Wanted): number =>
  seedsIn(words.text, seed, quoteSeeds) + seedsIn(before, seed, sideSeeds) + seedsIn(after, seed, sideSeeds);

function addSeeds(seeds: SeedTable, { words, before, after, seed: size }: Wanted, owner: number): void {
  const parts = [
    { text: words.text, most: quoteSeeds, from: 0, kind: 'quote' },
    { text: before, most: sideSeeds, from: -before.length, kind: 'before' },
    { text: after, most: sideSeeds, from: words.text.length, kind: 'after' },
  ] as const;
  for (const { text, most, from, kind } of parts) {
    for (const at of spread(text.length - size, most))
      seeds.add(hashOf(text, at, size), owner, { offset: from + at, kind });
  }
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

function* scan(codes: Uint16Array, size: number, seeds: SeedTable): Generator<void, void, void> {
  let lead = 1;
  for (let index = 0; index < size; index++) lead = Math.imul(lead, factor);
  let hash = 0;
  let work = 0;
  for (let at = 0; at < codes.length; at++) {
    hash = (Math.imul(hash, factor) + (codes[at] ?? 0)) | 0;
    if (at >= size) hash = (hash - Math.imul(codes[at - size] ?? 0, lead)) | 0;
    if (at >= size - 1) work += seeds.note(hash, at - size + 1);
    if (++work < stretch) continue;
    work = 0;
    yield;
  }
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
