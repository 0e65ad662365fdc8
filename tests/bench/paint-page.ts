import { markRules } from '../../lib/core/marks/mark-rules';
import { createHitIndex } from '../../lib/page/hit-index';
import { createPainter, type Painted } from '../../lib/page/paint';
import { createTextMap, nodeIndexAt, rangeOf, type TextMap } from '../../lib/page/text-map';

/** One way of marking a page, as the benchmark asks for it. */
interface Way {
  mark(spans: readonly Span[]): void;
  clear(): void;
  /** What lies under a point; the number of marks. */
  hit(x: number, y: number): number;
}
interface Span {
  start: number;
  end: number;
}

const paragraphs = 400;
const sentence = 'A boundary is a line on the floor that either of us can see, and step back from when it is late. ';

/** Fills the page with 400 paragraphs of about 600 characters, some words of them in elements of their own. */
export function build(): void {
  const article = document.createElement('article');
  for (let n = 0; n < paragraphs; n++) {
    const paragraph = document.createElement('p');
    paragraph.append(sentence.repeat(3));
    const emphasis = document.createElement('em');
    emphasis.append(sentence);
    paragraph.append(emphasis, sentence.repeat(2));
    article.append(paragraph);
  }
  const elsewhere = document.createElement('aside');
  const style = document.createElement('style');
  style.append(markRules());
  document.head.append(style);
  document.body.replaceChildren(article, elsewhere);
}

/** Spans of 24 characters spread evenly over the text: the same for every way. */
function spansOf(map: TextMap, count: number): Span[] {
  const step = map.text.length / count;
  return Array.from({ length: count }, (_, n) => {
    const start = Math.floor(n * step);
    return { start, end: Math.min(start + 24, map.text.length) };
  });
}

const article = () => document.querySelector('article') as HTMLElement;
let map: TextMap | null = null;
const mapNow = () => {
  map ??= createTextMap(article());
  return map;
};

/** As Glossmark does it: static ranges in the registry, an index of its own for the pointer. */
function ours(): Way {
  const ending = new AbortController();
  const painter = createPainter(ending.signal);
  const hits = createHitIndex<number>();
  return {
    mark(spans) {
      const text = mapNow();
      const all: Painted[] = [];
      for (const [n, span] of spans.entries()) {
        const range = rangeOf(text, span);
        if (!range) continue;
        all.push({ name: 'gm-yellow-light-full', range });
        hits.add(range, text.nodes.slice(nodeIndexAt(text, span.start), nodeIndexAt(text, span.end - 1) + 1), n);
      }
      painter.paint(all);
    },
    clear() {
      ending.abort();
      hits.clear();
    },
    hit: (x, y) => hits.at(x, y).length,
  };
}

/** As most others do it: every passage wrapped in elements, the page's own text nodes split. */
function spans(): Way {
  return {
    mark(all) {
      const text = mapNow();
      // From the end, so that splitting a node leaves the offsets before it as they were.
      for (const span of [...all].reverse()) wrap(text, span);
      map = null;
    },
    clear() {
      for (const mark of article().querySelectorAll('span.bench')) mark.replaceWith(...mark.childNodes);
      article().normalize();
      map = null;
    },
    hit: (x, y) => (document.elementFromPoint(x, y)?.closest('span.bench') ? 1 : 0),
  };
}

function wrap(text: TextMap, span: Span): void {
  const last = nodeIndexAt(text, span.end - 1);
  for (let index = last; index >= nodeIndexAt(text, span.start); index--) {
    const node = text.nodes[index];
    const from = text.starts[index] ?? 0;
    if (!node?.parentNode) continue;
    const range = document.createRange();
    range.setStart(node, Math.max(0, span.start - from));
    range.setEnd(node, Math.min(node.length, span.end - from));
    const mark = document.createElement('span');
    mark.className = 'bench';
    range.surroundContents(mark);
  }
}

/** The registry asked by the browser's own look-up, where it has one. */
function registry(): Way {
  const way = ours();
  const { highlights } = CSS as unknown as {
    highlights: { highlightsFromPoint?: (x: number, y: number) => { ranges: [] }[] };
  };
  return { ...way, hit: (x, y) => highlights.highlightsFromPoint?.(x, y).flatMap(({ ranges }) => ranges).length ?? -1 };
}

/** A page nobody marks. */
function none(): Way {
  return { mark: () => {}, clear: () => {}, hit: () => 0 };
}

const ways = { ours, spans, registry, none };
let current: Way = none();

/** Whether the browser tells which highlights lie under a point. */
export const hasLookUp = (): boolean => 'highlightsFromPoint' in CSS.highlights;

/** Marks so many passages in one way; ms until they are drawn into the layout. */
export function mark(name: keyof typeof ways, count: number): number {
  current.clear();
  map = null;
  current = ways[name]();
  const all = spansOf(mapNow(), count);
  article().getBoundingClientRect();
  return timed(() => {
    current.mark(all);
    article().getBoundingClientRect();
  });
}

/** Waits until what was marked has been drawn, as it has in a page that is read. */
export async function settle(): Promise<void> {
  for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
}

/** Edits the page under and beside the marks, as a page that lives does; ms with the layout that follows, the least of nine turns. */
export function edit(): number {
  const texts = [...article().querySelectorAll('p')].map((paragraph) => paragraph.lastChild as Text);
  const aside = document.querySelector('aside') as HTMLElement;
  const turn = () => {
    for (const text of texts) text.appendData('.');
    for (const text of texts) text.deleteData(text.length - 1, 1);
    for (let n = 0; n < 1000; n++) aside.append(document.createElement('i'));
    aside.replaceChildren();
    article().getBoundingClientRect();
  };
  return Math.min(...Array.from({ length: 9 }, () => timed(turn)));
}

/** Asks 200 points over the viewport what lies under them; ms a question, and how many marks were found in all. */
export function ask(): { each: number; found: number } {
  const points = Array.from({ length: 200 }, (_, n) => [20 + ((n * 37) % 900), 10 + ((n * 53) % 700)] as const);
  let found = 0;
  article().getBoundingClientRect();
  const all = timed(() => {
    for (const [x, y] of points) found += current.hit(x, y);
  });
  return { each: all / points.length, found };
}

function timed(run: () => void): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}
