import type { Anchor, Found } from '../../lib/core/model';
import { describeRange } from '../../lib/page/describe-range';
import { findAnchors } from '../../lib/page/find-anchors';
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
  const isVisible = (node: Text) => node.parentElement?.checkVisibility({ visibilityProperty: true }) ?? false;
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

/** A random page, described and found again: every passage whose range came back another, as a line. */
function roundTrip(seed: number): string[] {
  let state = seed;
  const next = (most: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return (state >>> 8) % most;
  };
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
  const map = createTextMap(root);
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

Object.assign(globalThis, { anchorInPage: { describe, find, roundTrip } });
