import { type BlockKind, blockKind } from './block-kind';
import type { Outline } from './outline';
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
const believed: Record<BlockKind, number> = { comments: 0.92, furniture: 0.6, clutter: 0.35, body: 0 };

/** Weighs every block of a page. */
export function weighOutline(outline: Outline): Weights {
  const named = outline.map((block) =>
    never.has(block.tag)
      ? { kind: 'furniture' as const, word: block.tag }
      : block.hint === ''
        ? null
        : blockKind(block.hint),
  );
  const prose = outline.map(proseOf);
  const all = sumUp(outline, prose);
  const shares = sharesOf(
    outline,
    named.map((one) => one?.word ?? ''),
    all,
  );
  const outside: boolean[] = [];
  outline.forEach((block, at) => {
    const name = named[at];
    const away = name != null && (shares.get(name.word) ?? 0) <= believed[name.kind] * (all[0] ?? 0);
    outside.push((block.parent >= 0 && outside[block.parent] === true) || (away && name.kind !== 'body'));
  });
  const kept = prose.map((value, at) => (outside[at] ? 0 : value));
  const other = outline.map((block, at) => (outside[at] ? block.length : block.linked));
  return {
    kind: named.map((one) => one?.kind ?? null),
    prose: kept,
    proseIn: sumUp(outline, kept),
    otherIn: sumUp(outline, other),
    outside,
  };
}

/** How much prose stands under each word, a block inside another of the same word not counted twice. */
function sharesOf(outline: Outline, words: readonly string[], all: readonly number[]): Map<string, number> {
  const shares = new Map<string, number>();
  const counted = new Map<string, number>();
  outline.forEach((block, at) => {
    const word = words[at] ?? '';
    if (word === '' || (counted.get(word) ?? 0) > at) return;
    counted.set(word, block.end);
    shares.set(word, (shares.get(word) ?? 0) + (all[at] ?? 0));
  });
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
