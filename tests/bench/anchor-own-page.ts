import type { Anchor, Found, Span } from '../../lib/core/model';
import { runOut } from '../../lib/core/run-out';
import { describeRange } from '../../lib/page/describe-range';
import { findAnchors } from '../../lib/page/find-anchors';
import { createTextMap, rangeOf, type TextMap } from '../../lib/page/text-map';

type Random = (most: number) => number;

/** The first and the last character of a passage, each by its text node. */
interface Ends {
  first: { node: Text; at: number };
  last: { node: Text; at: number };
  /** Whether its text went; null where a part of it did, for which there is no right answer. */
  gone: boolean | null;
}

function randomOf(word: string): Random {
  let state = [...word].reduce((sum, one) => (Math.imul(sum, 31) + one.charCodeAt(0)) >>> 0, 7);
  return (most) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return (state >>> 8) % most;
  };
}

/** Replaces some characters of a node and moves the ends of passages in it. */
function replaceIn(node: Text, span: Span, words: string, all: readonly Ends[]): void {
  node.replaceData(span.start, span.end - span.start, words);
  const moved = words.length - (span.end - span.start);
  for (const { first, last } of all) {
    for (const end of [first, last]) if (end.node === node && end.at >= span.end) end.at += moved;
  }
}

const blocks = (): Element[] =>
  [...document.querySelectorAll('p,li,blockquote')].filter((one) => one.textContent.trim().length > 30);

/** Passages that share no character: an edit at one of them would cut another in two, and there would be no truth. */
function choose(map: TextMap, next: Random): Span[] {
  const spans: Span[] = [];
  for (let tries = 0; tries < 30; tries++) {
    const start = next(Math.max(1, map.text.length - 40));
    const size = [7, 15, 30, 60, 120][next(5)] ?? 30;
    const text = map.text.slice(start, start + size);
    const from = start + text.search(/\S/);
    const span = { start: from, end: from + text.trim().length };
    const isFree = spans.every((other) => other.end < span.start || span.end < other.start);
    if (text.trim().length > 4 && isFree) spans.push(span);
  }
  return spans;
}

const sentence = (next: Random) =>
  Array.from({ length: 9 }, () => ['moss', 'river', 'quiet', 'under', 'lamp', 'letters', 'grows'][next(7)]).join(' ');

type Edit = (next: Random, ends: Ends[]) => void;
const edits: Record<string, Edit> = {
  nothing: () => {},
  'blocks put in': (next) => {
    for (const block of blocks()) {
      if (next(3) > 0) continue;
      const added = document.createElement('p');
      added.textContent = `${sentence(next)}.`;
      block.before(added);
    }
  },
  'blocks in another order': (next) => {
    for (const block of blocks()) if (next(2) === 0 && block.nextElementSibling) block.nextElementSibling.after(block);
  },
  'a letter of each passage': (next, ends) => {
    for (const { first, last } of ends) {
      if (first.node !== last.node || last.at - first.at < 6) continue;
      const at = first.at + 1 + next(last.at - first.at - 1);
      if (/\p{L}/u.test(first.node.data[at] ?? '')) replaceIn(first.node, { start: at, end: at + 1 }, 'q', ends);
    }
  },
  'a sentence before each passage': (next, ends) => {
    for (const { first } of ends) replaceIn(first.node, { start: first.at, end: first.at }, `${sentence(next)} `, ends);
  },
  'half of the blocks removed': (next, ends) => {
    const removed = blocks().filter(() => next(2) === 0);
    for (const block of removed) block.remove();
    for (const one of ends) {
      const left = [one.first, one.last].filter(({ node }) => node.isConnected).length;
      one.gone = left === 1 ? null : left === 0;
    }
  },
  'passages quoted at the top': (next, ends) => {
    const box = document.createElement('aside');
    for (const { first, last } of ends) {
      if (first.node !== last.node || next(2) === 0) continue;
      const quote = document.createElement('p');
      quote.textContent = first.node.data.slice(first.at, last.at + 1);
      box.append(quote);
    }
    document.body.prepend(box);
  },
};

/** Whether an answer is where the passage is now, missed, or somewhere else. */
function judge(map: TextMap, ends: Ends, found: Found | undefined): 'right' | 'wrong' | 'missed' {
  const range = found?.span ? rangeOf(map, found.span) : null;
  if (ends.gone) return range ? 'wrong' : 'right';
  if (!range) return 'missed';
  const near = (one: number, other: number) => Math.abs(one - other) <= 2;
  const starts = range.startContainer === ends.first.node && near(range.startOffset, ends.first.at);
  const stops = range.endContainer === ends.last.node && near(range.endOffset, ends.last.at + 1);
  return starts || stops ? 'right' : 'wrong';
}

function measureOne(edit: Edit, next: Random) {
  const before = createTextMap(document.body);
  const ends: Ends[] = [];
  const anchors: Anchor[] = [];
  for (const span of choose(before, next)) {
    const range = rangeOf(before, span);
    const anchor = range && describeRange(before, range, null);
    if (!range || !anchor) continue;
    const [first, last] = [range.startContainer as Text, range.endContainer as Text];
    ends.push({
      first: { node: first, at: range.startOffset },
      last: { node: last, at: range.endOffset - 1 },
      gone: false,
    });
    anchors.push(JSON.parse(JSON.stringify(anchor)) as Anchor);
  }
  edit(next, ends);
  const map = createTextMap(document.body);
  const answers = runOut(findAnchors(map, anchors));
  const counts = { asked: 0, right: 0, wrong: 0, missed: 0 };
  for (const [index, one] of ends.entries()) {
    if (one.gone === null) continue;
    counts.asked++;
    counts[judge(map, one, answers[index])]++;
  }
  return counts;
}

/** Counts of answers for each kind of edit, each on the page as it was. */
function measure(seed: string) {
  const kept = document.body.cloneNode(true);
  const all: Record<string, ReturnType<typeof measureOne>> = {};
  for (const [name, edit] of Object.entries(edits)) {
    document.body.replaceWith(kept.cloneNode(true));
    all[name] = measureOne(edit, randomOf(seed + name));
  }
  return all;
}

Object.assign(globalThis, { anchorOwn: { measure } });
