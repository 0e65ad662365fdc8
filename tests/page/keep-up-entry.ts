import { createGatherer } from '../../entrypoints/reading/gather-changes';
import { keepStanding } from '../../entrypoints/reading/keep-standing';
import { lookForMarks } from '../../entrypoints/reading/look-for-marks';
import { commentScope, type PageReading, readPage } from '../../entrypoints/reading/read-page';
import type { Mark } from '../../entrypoints/reading/state';
import type { TextQuoteSelector } from '../../lib/core/model';
import type { HighlightRow } from '../../lib/core/record/row';
import { describeRange } from '../../lib/page/describe-range';
import { findAnchors } from '../../lib/page/find-anchors';
import { rangeOf, type TextMap } from '../../lib/page/text-map';

/** What one round of following the page cost, and what came of it. */
interface Round {
  /** Texts read again. */
  read: number;
  /** Passages looked for, a line for each text: what it is and how many were asked for there. */
  asked: string[];
  /** Text nodes of which it was asked whether they are drawn. */
  drawn: number;
  /** Grade of every mark. */
  grades: string[];
}

let page: PageReading;
let marks: Mark[] = [];
const searched = new WeakSet<TextMap>();

function markOf(words: string, at: number): Mark {
  for (const scope of page.scopes) {
    const start = scope.map.text.indexOf(words);
    const range = start < 0 ? null : rangeOf(scope.map, { start, end: start + words.length });
    const anchor = range && describeRange(scope.map, range, commentScope(page, scope));
    if (!anchor) continue;
    const row = { id: String(at), article: '', anchor } as unknown as HighlightRow;
    return { row, found: null, scope: null, range: null, paragraph: null };
  }
  throw new Error(`not there: ${words}`);
}

/** Reads the page and finds these passages for the first time. */
async function begin(passages: string[]): Promise<Round> {
  page = readPage(document);
  marks = passages.map(markOf);
  return look(page.scopes.length, new Set(marks));
}

/** Lets a change happen and follows it, as a visit does. */
async function follow(change: () => void): Promise<Round> {
  const gatherer = createGatherer(document.createElement('i'));
  const observer = new MutationObserver(() => {});
  observer.observe(document, { childList: true, characterData: true, subtree: true });
  change();
  gatherer.add(observer.takeRecords(), page);
  observer.disconnect();
  const before = new Set(page.scopes.map(({ map }) => map));
  page = readPage(document, { earlier: { page, changes: gatherer.take() } });
  const standing = keepStanding(marks, page);
  const afresh = new Set(marks.filter((mark) => !standing.has(mark) && mark.found?.grade !== 'lost'));
  for (const [mark, { scope, span }] of standing) Object.assign(mark, { scope, found: { ...mark.found, span } });
  return look(page.scopes.filter(({ map }) => !before.has(map)).length, afresh);
}

async function look(read: number, afresh: ReadonlySet<Mark>): Promise<Round> {
  const asked: string[] = [];
  let drawn = 0;
  const find: typeof findAnchors = (map, anchors, isVisible) => {
    const scope = page.scopes.find((one) => one.map === map);
    asked.push(`${scope?.comment === null ? 'article' : `comment ${scope?.comment}`}: ${anchors.length}`);
    const count = (node: Text) => {
      drawn++;
      return isVisible?.(node) ?? true;
    };
    return findAnchors(map, anchors, count);
  };
  const wanted = marks.filter((mark) => afresh.has(mark) || mark.found?.grade === 'lost');
  const placings = await lookForMarks(page, {
    marks: wanted,
    afresh,
    searched,
    otherOf: () => null,
    isWanted: () => true,
    find,
  });
  for (const [mark, placing] of placings ?? []) Object.assign(mark, placing);
  for (const { map } of page.scopes) searched.add(map);
  return { read, asked, drawn, grades: marks.map(({ found }) => found?.grade ?? 'none') };
}

/** Reads the page and finds these passages, as they come from an import: without path or position. */
async function beginWith(passages: Pick<TextQuoteSelector, 'exact' | 'prefix' | 'suffix'>[]): Promise<Round> {
  page = readPage(document);
  marks = passages.map((passage, at) => {
    const quote = { type: 'TextQuoteSelector', ...passage };
    const row = {
      id: String(at),
      article: '',
      anchor: { version: 1, quote, position: null, comment: null, hints: null },
    };
    return { row: row as unknown as HighlightRow, found: null, scope: null, range: null, paragraph: null };
  });
  return look(page.scopes.length, new Set(marks));
}

Object.assign(globalThis, { keepUp: { begin, beginWith, follow } });
