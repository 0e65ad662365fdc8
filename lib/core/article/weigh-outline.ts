import { type BlockKind, blockKind } from './block-kind';
import type { Block, Outline } from './outline';

/** How much of an outline is prose and how much is not, block by block, with totals over subtrees. */
export interface Weights {
  kind: BlockKind[];
  /** Characters of prose in the block itself. */
  prose: number[];
  /** Characters of prose in the block and all it holds. */
  proseIn: number[];
  /** Characters in links or in parts that are not the article, in the block and all it holds. */
  otherIn: number[];
  /** Whether the block stands in a part that is not the article: navigation, comments, forms. */
  outside: boolean[];
}

/** Elements that never hold an article. */
const never = new Set(['NAV', 'ASIDE', 'FORM', 'FOOTER', 'DIALOG', 'FIELDSET', 'MENU']);

/** A part named as clutter is believed only while it holds less than this share of the page's prose. */
const believed = 0.4;

/** Weighs every block of a page. */
export function weighOutline(outline: Outline): Weights {
  const kind = outline.map((block) => blockKind(block.hint));
  const prose = outline.map(proseOf);
  const all = sumUp(outline, prose);
  const limit = (all[0] ?? 0) * believed;
  const outside: boolean[] = [];
  outline.forEach((block, at) => {
    const named = kind[at] === 'comments' || kind[at] === 'clutter' || never.has(block.tag);
    outside.push((block.parent >= 0 && outside[block.parent] === true) || (named && (all[at] ?? 0) <= limit));
  });
  const kept = prose.map((value, at) => (outside[at] ? 0 : value));
  const other = outline.map((block, at) => (outside[at] ? block.length : block.linked));
  return { kind, prose: kept, proseIn: sumUp(outline, kept), otherIn: sumUp(outline, other), outside };
}

/** Characters of a block that read like prose: long or closed by a sentence's end, and mostly not links. */
export function proseOf(block: Block): number {
  const { length, linked, text } = block;
  if (length < 25 || linked > length * 0.5) return 0;
  if (length >= 80) return length - linked;
  return /[.!?…。:"”»’]\s*$/.test(text) ? (length - linked) * 0.8 : 0;
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
