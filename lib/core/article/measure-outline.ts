import { lineElements } from './line-elements';
import type { Block, Outline } from './outline';
import type { Weights } from './weigh-outline';

/** What an outline and the place of its body tell of a page. */
export interface OutlineMeasures {
  /** Characters of the page in links or out of them. */
  text: number;
  /** Characters in links. */
  linkedText: number;
  /** Characters of prose in the body, and outside of it. */
  bodyProse: number;
  otherProse: number;
  /** Characters in links inside the body. */
  bodyLinked: number;
  /** Blocks of prose of at least 80 characters in the body. */
  bodyParagraphs: number;
  /** Share of the page's prose that stands in one container, 0 to 1. */
  together: number;
  /** Whether the page names the body, or a block that holds most of it, as one. */
  named: boolean;
  /** Prices that are named. */
  prices: number;
  /** Short lines of the body that tell a day. */
  dates: number;
  /** Headings of the body that are links. */
  teasers: number;
  /** The largest number of siblings of the same make that hold prose without being paragraphs. */
  repeated: number;
}

/** A year with the number of a day before it, or of a month behind it. */
const day = /\d\D{1,12}(?:19|20)\d\d|(?:19|20)\d\d[./-]\d/;

const price = /[$€£¥]\s?\d|\d\s?(?:€|EUR|USD|zł)|\bprice\b|\bPreis\b/;

/** Measures a page's outline around the block that holds its body. */
export function measureOutline(outline: Outline, weights: Weights, root: number | null): OutlineMeasures {
  const bodyProse = root === null ? 0 : (weights.proseIn[root] ?? 0);
  const all = weights.proseIn[0] ?? 0;
  return {
    ...countUp(outline, weights, root),
    bodyProse,
    otherProse: all - bodyProse,
    together: largestPiece(outline, weights) / Math.max(1, all),
    named: root !== null && isNamed(outline, weights, root),
    repeated: repeatedSiblings(outline, weights),
  };
}

type Counts = Pick<
  OutlineMeasures,
  'text' | 'linkedText' | 'bodyLinked' | 'bodyParagraphs' | 'prices' | 'dates' | 'teasers'
>;

/** What is summed block by block. */
function countUp(outline: Outline, weights: Weights, root: number | null): Counts {
  const counts = { text: 0, linkedText: 0, bodyLinked: 0, bodyParagraphs: 0, prices: 0, dates: 0, teasers: 0 };
  const start = root ?? outline.length;
  const end = outline[start]?.end ?? start;
  for (let at = 0; at < outline.length; at++) {
    const { tag, text, length, linked } = outline[at] as Block;
    if (length === 0) continue;
    counts.text += length;
    counts.linkedText += linked;
    if (length < 200 && price.test(text)) counts.prices++;
    if (at < start || at >= end) continue;
    counts.bodyLinked += linked;
    if (length >= 80 && (weights.prose[at] ?? 0) > 0) counts.bodyParagraphs++;
    if (weights.outside[at]) continue;
    if (length < 60 && day.test(text)) counts.dates++;
    if (linked > length * 0.8 && /^H[1-6]$/.test(tag)) counts.teasers++;
  }
  return counts;
}

/** Characters of prose in the container that holds most of it in lines of its own. */
function largestPiece(outline: Outline, weights: Weights): number {
  const pieces = new Map<number, number>();
  let most = 0;
  weights.prose.forEach((prose, at) => {
    if (prose === 0) return;
    const holder = holderOf(outline, at);
    const piece = (pieces.get(holder) ?? 0) + prose;
    pieces.set(holder, piece);
    most = Math.max(most, piece);
  });
  return most;
}

/** The container that a block's words stand in: itself where it holds other blocks, else the nearest around it. */
function holderOf(outline: Outline, at: number): number {
  const block = outline[at];
  let holder = at;
  if (block && block.end === at + 1) holder = block.parent;
  while (holder > 0 && lineElements.has(outline[holder]?.tag ?? '')) holder = outline[holder]?.parent ?? 0;
  return holder;
}

function isNamed(outline: Outline, { kind, proseIn }: Weights, root: number): boolean {
  for (let at = root; at >= 0; at = outline[at]?.parent ?? -1) if (kind[at] === 'body') return true;
  const most = 0.6 * (proseIn[root] ?? 0);
  const inner = kind.indexOf('body', root);
  for (let at = inner; at >= 0 && at < (outline[root]?.end ?? 0); at = kind.indexOf('body', at + 1))
    if ((proseIn[at] ?? 0) > most) return true;
  return false;
}

function repeatedSiblings(outline: Outline, weights: Weights): number {
  const counts = new Map<string, number>();
  let most = 0;
  outline.forEach((block, at) => {
    if (weights.outside[at] || (weights.proseIn[at] ?? 0) < 60 || block.end === at + 1) return;
    const shape = `${block.parent} ${block.tag} ${block.hint.replace(/\d+/g, '').slice(0, 40)}`;
    const count = (counts.get(shape) ?? 0) + 1;
    counts.set(shape, count);
    most = Math.max(most, count);
  });
  return most;
}
