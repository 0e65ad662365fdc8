import { createHitIndex } from '../../lib/page/hit-index';
import { createPainter, type Painter } from '../../lib/page/paint';
import { createTextMap, nodeIndexAt, rangeOf } from '../../lib/page/text-map';

const name = 'gm-yellow-light-full';
let ending = new AbortController();
let painter: Painter = createPainter(ending.signal);
const hits = createHitIndex<string>();

const rangeAt = (map: ReturnType<typeof createTextMap>, words: string) => {
  const start = map.text.indexOf(words);
  const range = rangeOf(map, { start, end: start + words.length });
  if (start < 0 || !range) throw new Error(`not there: ${words}`);
  return { range, nodes: map.nodes.slice(nodeIndexAt(map, start), nodeIndexAt(map, start + words.length - 1) + 1) };
};

/** Paints these words, each where it first stands, as the reading does, and tells the hit index of them. */
export function paint(all: readonly string[]): void {
  const map = createTextMap(document.body);
  hits.clear();
  const painted = all.map((words) => {
    const { range, nodes } = rangeAt(map, words);
    hits.add(range, nodes, words);
    return { name, range };
  });
  painter.paint(painted);
}

/** Paints these words and one passage from the first to the second of two; gives the words of that passage. */
export function paintFrom(all: readonly string[], [from, to]: [string, string]): string {
  const map = createTextMap(document.body);
  const span = { start: map.text.indexOf(from), end: map.text.indexOf(to) + to.length };
  const range = rangeOf(map, span);
  if (!range) throw new Error('no passage');
  painter.paint([...all.map((words) => ({ name, range: rangeAt(map, words).range })), { name, range }]);
  return wordsOf(range);
}

function wordsOf(range: AbstractRange): string {
  const live = document.createRange();
  live.setStart(range.startContainer, range.startOffset);
  live.setEnd(range.endContainer, range.endOffset);
  return String(live);
}

/** What the registry holds now, in words. */
export function registered(): string[] {
  return [...(CSS.highlights.get(name) ?? [])].map(wordsOf);
}

/** The middle of some words on the screen. */
export function middleOf(words: string): { x: number; y: number } {
  const { range } = rangeAt(createTextMap(document.body), words);
  const live = document.createRange();
  live.setStart(range.startContainer, range.startOffset);
  live.setEnd(range.endContainer, range.endOffset);
  const box = live.getClientRects()[0] ?? new DOMRect();
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** What lies under a point, and how many ranges were asked for their boxes. */
export function at(x: number, y: number): { found: string[]; asked: number } {
  const { getClientRects } = Range.prototype;
  let asked = 0;
  Range.prototype.getClientRects = function count() {
    asked++;
    return getClientRects.call(this);
  };
  try {
    return { found: hits.at(x, y), asked };
  } finally {
    Range.prototype.getClientRects = getClientRects;
  }
}

export const repair = (): void => painter.repair();

/** Ends the visit and begins another. */
export function end(): void {
  ending.abort();
  ending = new AbortController();
  painter = createPainter(ending.signal);
}
