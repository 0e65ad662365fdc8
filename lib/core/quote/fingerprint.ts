import { runOut } from '../run-out';
import type { PageText } from '../text';
import { foldPage } from './fold-text';

const known = new WeakMap<PageText, string>();

/** Folded units in one piece of the similarity hash, and how far apart pieces begin. */
const piece = 12;
/** Smallest hashes kept: MinHash bands of 4 bits each (Broder 1997; b-bit: Li and König 2010). */
const bands = 32;

/**
 * Length and similarity hash of a page's folded text: 6 hex digits of length, then one digit for each band.
 * Pages without text give zeros.
 */
export function fingerprint(page: PageText): string {
  return known.get(page) ?? runOut(fingerprintInSteps(page));
}

/** Folded units read between two pauses. */
const stretch = 16_000;

/** The same with a pause after every 16,000 folded units. */
export function* fingerprintInSteps(page: PageText): Generator<void, string, void> {
  const before = known.get(page);
  if (before !== undefined) return before;
  const { codes } = foldPage(page);
  const length = Math.min(0xffffff, codes.length).toString(16).padStart(6, '0');
  const made = length + (yield* smallestHashes(codes));
  known.set(page, made);
  return made;
}

/** One permutation hashing: pieces fall into bands, each band keeps the smallest of its own. */
function* smallestHashes(codes: Uint16Array): Generator<void, string, void> {
  const smallest = new Uint32Array(bands).fill(0xffffffff);
  let hash = 0;
  let lead = 1;
  for (let index = 1; index < piece; index++) lead = Math.imul(lead, 31);
  for (let at = 0; at < codes.length; at++) {
    if (at >= piece) hash = (hash - Math.imul(codes[at - piece] ?? 0, lead)) | 0;
    hash = (Math.imul(hash, 31) + (codes[at] ?? 0)) | 0;
    if (at % stretch === stretch - 1) yield;
    if (at < piece - 1) continue;
    const mixed = mix(hash);
    const band = mixed % bands;
    if (mixed < (smallest[band] ?? 0)) smallest[band] = mixed;
  }
  return [...smallest].map((value) => (mix(value) & 15).toString(16)).join('');
}

/** Finalizer of MurmurHash3, so that near hashes fall far apart. */
function mix(value: number): number {
  let hash = value ^ (value >>> 16);
  hash = Math.imul(hash, 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** The estimated share of text that two fingerprints have in common, 0 to 1, by the shorter of the two. */
export function sharedText(one: string, other: string): number {
  const lengths = [one, other].map((print) => Number.parseInt(print.slice(0, 6), 16) || 0);
  const [short = 0, long = 0] = lengths.sort((a, b) => a - b);
  let equal = 0;
  for (let band = 6; band < 6 + bands; band++) if (one[band] === other[band]) equal++;
  const jaccard = Math.max(0, (equal / bands - 1 / 16) / (1 - 1 / 16));
  return Math.min(1, short === 0 ? 0 : ((jaccard / (1 + jaccard)) * (short + long)) / short);
}

/** Whether two fingerprints are of one article, edited or cut as articles are. */
export function sameArticle(one: string, other: string): boolean {
  return one === other || sharedText(one, other) >= 0.3;
}
