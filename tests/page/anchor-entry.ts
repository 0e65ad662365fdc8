import type { Anchor, Found } from '../../lib/core/model';
import { describeRange } from '../../lib/page/describe-range';
import { findAnchors } from '../../lib/page/find-anchors';
import { isVisible } from '../../lib/page/is-visible';
import { createTextMap, rangeOf } from '../../lib/page/text-map';

/** The stored form of the first occurrence of some text below an element; it may cross elements. */
function describe(root: Element, words: string): Anchor | null {
  const map = createTextMap(root);
  const start = map.text.indexOf(words);
  const range = rangeOf(map, { start, end: start + words.length });
  return range ? describeRange(map, range, null) : null;
}

/** Grade and words of each answer, and how often the work paused. */
function find(root: Element, anchors: Anchor[]): { found: string[]; pauses: number } {
  const map = createTextMap(root);
  const steps = findAnchors(map, anchors, isVisible);
  let pauses = 0;
  let step = steps.next();
  for (; !step.done; step = steps.next()) pauses++;
  const told = ({ grade, span, reason }: Found) => {
    const still = span && rangeOf(map, span);
    if (!still) return `${grade}: ${reason}`;
    const range = new Range();
    range.setStart(still.startContainer, still.startOffset);
    range.setEnd(still.endContainer, still.endOffset);
    return `${grade}: ${range}`;
  };
  return { found: step.value.map(told), pauses };
}

type Random = (most: number) => number;

/** Random whole numbers below `most`, the same ones for the same seed. */
function randomOf(seed: number): Random {
  let state = seed;
  return (most) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return (state >>> 8) % most;
  };
}

/** Fills the page with random nested elements and text in several scripts. */
function growPage(next: Random): Element {
  const words = ['base', 'séjour', '安全基地', 'שלום', '🙂', 'Größe', 'ความ', 'नमस्ते', 'it’s', '—', 'love'];
  const grow = (parent: Element, depth: number) => {
    for (let left = 2 + next(4); left > 0; left--) {
      if (depth < 3 && next(3) === 0) {
        const child = document.createElement(['p', 'div', 'em', 'li', 'span', 'blockquote'][next(6)] ?? 'p');
        parent.append(child);
        grow(child, depth + 1);
      } else {
        const text = Array.from({ length: 1 + next(9) }, () => words[next(words.length)]).join(next(5) ? ' ' : '\n  ');
        parent.append(document.createTextNode(`${text} ${next(1000)} `));
      }
    }
  };
  const root = document.createElement('main');
  grow(root, 0);
  document.body.replaceChildren(root);
  return root;
}

/** A random page, described and found again: every passage whose range came back another, as a line. */
function roundTrip(seed: number): string[] {
  const next = randomOf(seed);
  const map = createTextMap(growPage(next));
  const wrong: string[] = [];
  for (let tries = 0; tries < 6; tries++) {
    const start = next(map.text.length);
    const range = rangeOf(map, { start, end: Math.min(map.text.length, start + 1 + next(60)) });
    const anchor = range && describeRange(map, range, null);
    if (!anchor?.position || /[\udc00-\udfff]/.test(map.text[start] ?? '')) continue;
    const steps = findAnchors(map, [anchor]);
    let step = steps.next();
    while (!step.done) step = steps.next();
    const [found] = step.value;
    const same = found?.span?.start === anchor.position.start && found.span.end === anchor.position.end;
    if (!same || found.grade !== 'exact') wrong.push(`${seed}: ${JSON.stringify(anchor.quote.exact)} ${found?.grade}`);
  }
  return wrong;
}

/** One change that a page may make to itself, anywhere. */
function editPage(root: Element, next: Random): void {
  const nodes = createTextMap(root).nodes;
  const node = nodes[next(nodes.length)];
  const elements = root.querySelectorAll('*');
  const element = elements[next(elements.length)];
  if (!node || !element) return;
  const at = next(node.length);
  const edits = [
    () => node.replaceData(at, next(12), ['love', '安', ' ', '🙂', ''][next(5)] ?? ''),
    () => node.splitText(at),
    () => element.remove(),
    () => element.before(`${['base', 'séjour', 'שלום'][next(3)]} `),
    () => element.replaceWith(...element.childNodes),
    () => element.after(element.cloneNode(true)),
    () => root.append(element),
    () => root.normalize(),
  ];
  edits[next(edits.length)]?.();
}

const plain = (text: string) =>
  text
    .normalize('NFKC')
    .replace(/[\s\u00ad\u200b-\u200f]|\ufe0e|\ufe0f/g, '')
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/[\u2010-\u2015]+/g, '-');

/** A random page, edited at random: every answer that says exact or moved on other words, as a line. */
function afterEdits(seed: number): string[] {
  const next = randomOf(seed);
  const root = growPage(next);
  const map = createTextMap(root);
  const anchors = Array.from({ length: 8 }, () => {
    const start = next(map.text.length);
    const range = rangeOf(map, { start, end: Math.min(map.text.length, start + 2 + next(70)) });
    return range && describeRange(map, range, null);
  }).filter((anchor) => anchor !== null);
  for (let edits = 1 + next(5); edits > 0; edits--) editPage(root, next);
  const { found } = find(root, anchors);
  return found.flatMap((line, index) => {
    const words = /^(?:exact|moved): (.*)$/s.exec(line)?.[1];
    const exact = anchors[index]?.quote.exact ?? '';
    return words === undefined || plain(words) === plain(exact) ? [] : [`${seed}: ${line} for ${exact}`];
  });
}

Object.assign(globalThis, { anchorInPage: { describe, find, roundTrip, afterEdits } });
