import type { Hits } from './hits';

/** What one piece of a passage belongs to. */
export type SeedKind = 'quote' | 'before' | 'after';

const kinds: readonly SeedKind[] = ['quote', 'before', 'after'];

/** Hits kept of all pieces of one kind, and places kept where a whole quote may begin. */
const mostHits = 4800;
const mostStarts = 600;

/** Least number of slots: with few pieces almost every look-up ends at an empty one. */
const leastRoom = 4096;

/**
 * Pieces of text by their hash, in typed arrays with chains: nothing is moved when it fills, so that no insertion is
 * slower than another. The number of pieces must be known before.
 */
export class SeedTable {
  private readonly heads: Int32Array;
  private readonly next: Int32Array;
  private readonly hashes: Int32Array;
  private readonly owners: Int32Array;
  private readonly offsets: Int32Array;
  private readonly kinds: Uint8Array;
  private readonly mask: number;
  private length = 0;

  constructor(
    size: number,
    private readonly hits: readonly Hits[],
  ) {
    const room = 1 << Math.ceil(Math.log2(Math.max(leastRoom, size * 2)));
    this.mask = room - 1;
    this.heads = new Int32Array(room);
    this.next = new Int32Array(size + 1);
    this.hashes = new Int32Array(size + 1);
    this.owners = new Int32Array(size + 1);
    this.offsets = new Int32Array(size + 1);
    this.kinds = new Uint8Array(size + 1);
  }

  /** Adds a piece of the passage with that number; `offset` leads from a hit to where the quote would begin. */
  add(hash: number, owner: number, { offset, kind }: { offset: number; kind: SeedKind }): void {
    const seed = ++this.length;
    const slot = this.slotOf(hash);
    this.next[seed] = this.heads[slot] ?? 0;
    this.heads[slot] = seed;
    this.hashes[seed] = hash;
    this.owners[seed] = owner;
    this.offsets[seed] = offset;
    this.kinds[seed] = kinds.indexOf(kind);
  }

  /** Notes a hit for every piece of that hash; gives how many pieces were looked at. */
  note(hash: number, at: number): number {
    let looked = 0;
    for (let seed = this.heads[this.slotOf(hash)] ?? 0; seed > 0; seed = this.next[seed] ?? 0) {
      looked++;
      if (this.hashes[seed] === hash) this.keep(seed, at);
    }
    return looked;
  }

  private keep(seed: number, at: number): void {
    const hits = this.hits[this.owners[seed] ?? 0];
    const kind = kinds[this.kinds[seed] ?? 0];
    if (!hits || !kind) return;
    const offset = this.offsets[seed] ?? 0;
    if (hits[kind].length < mostHits) hits[kind].push(at - offset);
    if (kind === 'quote' && offset === 0 && hits.starts.length < mostStarts) hits.starts.push(at);
  }

  private slotOf(hash: number): number {
    return (hash ^ (hash >>> 15)) & this.mask;
  }
}
