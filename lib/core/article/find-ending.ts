import { findForeignTail } from './find-foreign-tail';
import { isBiography } from './is-biography';
import { isClosingLine } from './is-closing-line';
import { opensClosing } from './opens-closing';
import { opensOtherThings } from './opens-other-things';
import type { Block, Outline } from './outline';
import type { Weights } from './weigh-outline';

/** The largest share of a body's prose that is taken for what a publisher adds behind it. */
const most = 0.25;

const headings: ReadonlySet<string> = new Set(['H1', 'H2', 'H3', 'H4', 'H5', 'H6']);

/** Finds the block where the text of a body ends and what its publisher adds behind it begins; the body's end if nothing does. */
export function findEnding(outline: Outline, weights: Weights, root: number): number {
  const end = outline[root]?.end ?? root;
  const budget = most * (weights.proseIn[root] ?? 0);
  const foreign = findForeignTail(outline, weights, root);
  const tail = proseIn(weights, foreign, end) <= budget ? foreign : end;
  const opened = findOpening(outline, weights, { root, end: tail, budget });
  return peelLines(outline, weights, { root, end: opened, budget });
}

function proseIn(weights: Weights, from: number, to: number): number {
  let sum = 0;
  for (let at = from; at < to; at++) sum += weights.prose[at] ?? 0;
  return sum;
}

interface Stretch {
  root: number;
  end: number;
  /** Characters of prose that may go. */
  budget: number;
}

/** The first heading near the end that opens a closing part, behind which the text does not go on. */
function findOpening(outline: Outline, weights: Weights, { root, end, budget }: Stretch): number {
  let found = end;
  let behind = 0;
  for (let at = end - 1; at > root; at--) {
    behind += weights.prose[at] ?? 0;
    if (behind > budget) break;
    const block = outline[at] as Block;
    const opens = weights.outside[at] ? null : openingOf(block);
    if (opens === null) continue;
    const surely = opens === 'closing' && behind < budget / 2;
    if (!goesOn(outline, weights, { at, end: found, surely })) found = at;
  }
  return found;
}

/** What a heading or a short line opens. */
function openingOf({ tag, text, length }: Block): 'closing' | 'others' | null {
  if (length < 4 || length > 80) return null;
  const isHeading = headings.has(tag);
  if (!isHeading && (length > 50 || /[.!,]\s*$/.test(text))) return null;
  if (opensClosing(text)) return 'closing';
  return isHeading && opensOtherThings(text) ? 'others' : null;
}

/** Whether the text goes on behind a heading: under one of its rank, or in a block around that of the heading. */
function goesOn(outline: Outline, weights: Weights, { at, end, surely }: { at: number; end: number; surely: boolean }) {
  const opener = outline[at] as Block;
  const around = outline[opener.parent]?.end ?? end;
  for (let next = at + 1; next < end; next++) {
    const { tag, length, linked, parent, text } = outline[next] as Block;
    if (weights.outside[next] || length === 0) continue;
    if (next >= around && (weights.prose[next] ?? 0) > 0 && parent < opener.parent) return true;
    const ranks = headings.has(tag) && linked < length / 2 && tag <= rankOf(opener);
    if (ranks && !surely && openingOf({ ...opener, tag, text, length }) === null) return true;
  }
  return false;
}

/** A line that is no heading ranks like one of the third level. */
const rankOf = ({ tag }: Block) => (headings.has(tag) ? tag : 'H3');

/** Goes back over closing lines, one after the other, and the short lines between them. */
function peelLines(outline: Outline, weights: Weights, { root, end, budget }: Stretch): number {
  let found = end;
  let behind = 0;
  for (let at = end - 1; at > root; at--) {
    const block = outline[at] as Block;
    if (weights.outside[at] || block.length === 0) continue;
    behind += weights.prose[at] ?? 0;
    if (behind > budget) break;
    if (isClosingLine(block) || isBiography(block.text.trim())) found = at;
    else if (block.length >= 25) break;
  }
  return found;
}
