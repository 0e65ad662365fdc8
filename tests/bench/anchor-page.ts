import { fromRange, toRange } from 'dom-anchor-text-quote';
import type { Anchor } from '../../lib/core/model';
import { describeRange } from '../../lib/page/describe-range';
import { findAnchors } from '../../lib/page/find-anchors';
import { isVisible } from '../../lib/page/is-visible';
import { createTextMap, rangeOf } from '../../lib/page/text-map';

/** What one kind of finder did: how many it was asked for and found, and how long it took, in milliseconds. */
export interface Timing {
  asked: number;
  found: number;
  all: number;
  /** The longest stretch between two pauses of its own. */
  longest: number;
}

interface Place {
  paragraph: number;
  start: number;
  end: number;
}

const sounds = 'ba ke li mo nu ra se ti vo wa zen dor fel gis hum jan kor lun mep nis'.split(' ');

/** A source of random whole numbers below `most` that gives the same ones for the same seed. */
function randomOf(seed: number): (most: number) => number {
  let state = seed;
  return (most) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return (state >>> 8) % most;
  };
}

/** Fills the body with about as many characters of made-up words, in paragraphs of about 400. */
function fill(characters: number): void {
  const next = randomOf(7);
  const words = Array.from({ length: 3000 }, () =>
    Array.from({ length: 1 + next(4) }, () => sounds[next(20)]).join(''),
  );
  const sentence = () => {
    const text = Array.from({ length: 6 + next(14) }, () => words[next(words.length)]).join(' ');
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
  };
  const root = document.createElement('article');
  for (let length = 0; length < characters; ) {
    const paragraph = document.createElement('p');
    paragraph.textContent = Array.from({ length: 3 + next(4) }, sentence).join(' ');
    length += paragraph.textContent.length;
    root.append(paragraph);
  }
  document.body.replaceChildren(root);
}

const article = (): Element => document.querySelector('article') ?? document.body;
const textOf = (paragraph: number) => article().querySelectorAll('p')[paragraph]?.firstChild;

/** Passages of a word to a paragraph, at most as long as their paragraph. */
function choose(count: number): Place[] {
  const next = randomOf(11);
  const paragraphs = [...article().querySelectorAll('p')].map((one) => one.textContent);
  return Array.from({ length: count }, () => {
    const paragraph = next(paragraphs.length);
    const text = paragraphs[paragraph] ?? '';
    const start = text.lastIndexOf(' ', next(text.length - 10)) + 1;
    const size = [8, 30, 60, 120, 400][next(5)] ?? 60;
    const end = text.indexOf(' ', Math.min(text.length - 1, start + size));
    return { paragraph, start, end: end < 0 ? text.length : end };
  });
}

function rangeAt({ paragraph, start, end }: Place): Range {
  const text = textOf(paragraph);
  if (!text) throw new Error('no such paragraph');
  const range = new Range();
  range.setStart(text, start);
  range.setEnd(text, end);
  return range;
}

/** Three new paragraphs above, and a letter changed about every 80 characters. */
function change(): void {
  const next = randomOf(13);
  for (const paragraph of article().querySelectorAll('p')) {
    const letters = [...paragraph.textContent];
    for (let at = next(80); at < letters.length; at += 40 + next(80)) if (letters[at] !== ' ') letters[at] = 'q';
    paragraph.textContent = letters.join('');
  }
  const above = Array.from({ length: 3 }, () => document.createElement('p'));
  for (const one of above) one.textContent = 'Something was put above the text in the meantime, as it often is.';
  article().prepend(...above);
}

let anchors: Anchor[] = [];
let quotes: { quote: ReturnType<typeof fromRange>; hint: number }[] = [];

/** Builds the page, stores passages in both ways, and changes the page; gives milliseconds for one of ours. */
function prepare(characters: number, count: number, peers: number): number {
  fill(characters);
  const places = choose(count);
  const map = createTextMap(article());
  const before = performance.now();
  anchors = places.flatMap((place) => describeRange(map, rangeAt(place), null) ?? []);
  const each = (performance.now() - before) / count;
  const step = Math.max(1, Math.floor(count / peers));
  quotes = places
    .filter((_, index) => index % step === 0)
    .map((place) => ({ quote: fromRange(article(), rangeAt(place)), hint: anchors[0]?.position?.start ?? 0 }));
  quotes.forEach((one, index) => {
    one.hint = anchors[index * step]?.position?.start ?? 0;
  });
  change();
  return each;
}

const slice = 6;

/** Finds all passages in slices of 6 ms, as the extension does. */
async function ours(): Promise<Timing> {
  const start = performance.now();
  let longest = 0;
  let from = start;
  const rest = async () => {
    longest = Math.max(longest, performance.now() - from);
    await new Promise((resolve) => setTimeout(resolve));
    from = performance.now();
  };
  const map = createTextMap(article());
  await rest();
  const work = findAnchors(map, anchors, isVisible);
  let waited = 0;
  for (;;) {
    const step = work.next();
    if (step.done) {
      longest = Math.max(longest, performance.now() - from);
      const found = step.value.filter(({ span }) => span && rangeOf(map, span)).length;
      return { asked: anchors.length, found, all: performance.now() - start - waited, longest };
    }
    if (performance.now() - from < slice) continue;
    const before = performance.now();
    await rest();
    waited += from - before;
  }
}

/** Finds passages one by one with the peer until the time is up; it never pauses by itself. */
function peer(most: number): Timing {
  const start = performance.now();
  let found = 0;
  let asked = 0;
  for (const { quote, hint } of quotes) {
    if (asked > 0 && performance.now() - start > most) break;
    asked++;
    try {
      if (toRange(article(), quote, { hint })) found++;
    } catch {
      // it throws where it gives up
    }
  }
  const all = performance.now() - start;
  return { asked, found, all, longest: all };
}

export const anchorTime = { prepare, ours, peer };
Object.assign(globalThis, { anchorTime });
