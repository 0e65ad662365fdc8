import { type BlockKind, blockKind, type NamedKind } from './block-kind';
import type { Block, Outline } from './outline';
import { proseOf } from './prose-of';

/** How much of an outline is prose and how much is not, block by block, with totals over subtrees. */
export interface Weights {
  kind: (BlockKind | null)[];
  /** Characters of prose in the block itself. */
  prose: number[];
  /** Characters of prose in the block and all it holds. */
  proseIn: number[];
  /** Characters in links or in parts that are not the article, in the block and all it holds. */
  otherIn: number[];
  /** Whether the block stands in a part that is not the article: navigation, comments, forms. */
  outside: boolean[];
}

/** Elements that never hold an article, and the word under which their share is counted. */
const never = new Set(['NAV', 'ASIDE', 'FORM', 'FOOTER', 'DIALOG', 'FIELDSET', 'MENU']);

/** A word is believed to name something else than the article while it names less than this share of the page's prose. */
const believed: Record<BlockKind, number> = { comments: 0.92, furniture: 0.6, clutter: 0.5, body: 0 };

/** Weighs every block of a page. */
export function weighOutline(outline: Outline): Weights {
  const prose: number[] = [];
  for (const block of outline) prose.push(proseOf(block));
  const named = nameBlocks(outline);
  const shares = sharesOf(outline, named, sumUp(outline, prose));
  const outside = findOutside(outline, named, shares);
  const kind: (BlockKind | null)[] = [];
  const other: number[] = [];
  for (let at = 0; at < outline.length; at++) {
    const block = outline[at] as Block;
    kind.push(named[at]?.kind ?? null);
    if (outside[at]) prose[at] = 0;
    other.push(outside[at] ? block.length : block.linked);
  }
  return { kind, prose, proseIn: sumUp(outline, prose), otherIn: sumUp(outline, other), outside };
}

function nameBlocks(outline: Outline): (NamedKind | null)[] {
  const named: (NamedKind | null)[] = [];
  const known = new Map<string, NamedKind | null>([['', null]]);
  for (const { tag, hint } of outline) {
    let name = never.has(tag) ? { kind: 'furniture' as const, word: tag } : known.get(hint);
    if (name === undefined) {
      name = blockKind(hint);
      known.set(hint, name);
    }
    named.push(name);
  }
  return named;
}

/** Which blocks stand in a part that its name takes out of the article, unless most of the page's prose has that name. */
function findOutside(
  outline: Outline,
  named: readonly (NamedKind | null)[],
  shares: ReadonlyMap<string, number>,
): boolean[] {
  const outside: boolean[] = [];
  const all = shares.get('') ?? 0;
  for (let at = 0; at < outline.length; at++) {
    const parent = outline[at]?.parent ?? -1;
    const name = named[at];
    const away = name && name.kind !== 'body' && (shares.get(name.word) ?? 0) <= believed[name.kind] * all;
    outside.push(away || (parent >= 0 && outside[parent] === true));
  }
  return outside;
}

/** How much prose stands under each word, a block inside another of the same word not counted twice; under '' all of it. */
function sharesOf(outline: Outline, named: readonly (NamedKind | null)[], all: readonly number[]): Map<string, number> {
  const shares = new Map<string, number>([['', all[0] ?? 0]]);
  const counted = new Map<string, number>();
  for (let at = 0; at < outline.length; at++) {
    const word = named[at]?.word;
    if (word === undefined || (counted.get(word) ?? 0) > at) continue;
    counted.set(word, outline[at]?.end ?? at);
    shares.set(word, (shares.get(word) ?? 0) + (all[at] ?? 0));
  }
  return shares;
}

/** Adds every block's value to all blocks around it. */
function sumUp(outline: Outline, values: readonly number[]): number[] {
  const sums = values.slice();
  for (let at = outline.length - 1; at > 0; at--) {
    const parent = outline[at]?.parent ?? -1;
    if (parent >= 0) sums[parent] = (sums[parent] ?? 0) + (sums[at] ?? 0);
  }
  return sums;
}
