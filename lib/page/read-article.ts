import { countWords } from '../core/article/count-words';
import { findBody } from '../core/article/find-body';
import { findClutter } from '../core/article/find-clutter';
import { isBare } from '../core/article/is-bare';
import { type ArticleSignals, judgeArticle } from '../core/article/judge-article';
import { linesNear } from '../core/article/lines-near';
import type { Outline } from '../core/article/outline';
import type { Verdict } from '../core/article/verdict';
import { type Weights, weighOutline } from '../core/article/weigh-outline';
import type { ArticleFacts } from '../core/model';
import { readArticleSignals } from './read-article-signals';
import { readCanonical } from './read-canonical';
import { readFacts } from './read-facts';
import { readMetadata } from './read-metadata';
import { type LiveOutline, readOutline } from './read-outline';

/** What was read of a page as an article; facts and the full verdict are read when somebody first asks for them. */
export interface ArticleReading {
  /** Whether it is an article, as the verdict says. */
  readonly isArticle: boolean;
  readonly verdict: Verdict;
  /** The live element that holds the body; null on a page without prose. */
  root: Element | null;
  readonly facts: ArticleFacts;
  /** Address that the page names as its own, or null. */
  canonical: string | null;
  /** Parts inside the root that are not the article: share bars, related posts, comments. */
  without: ReadonlySet<Element>;
  /** What the verdict is drawn from. */
  readonly signals: ArticleSignals;
}

/** Reads a live page as an article; changes nothing in it and asks for no layout. */
export function readArticle(document: Document): ArticleReading {
  const metadata = readMetadata(document);
  const { outline, weights, at } = readBody(document.body);
  const root = at === null ? null : (outline.elements[at] ?? null);
  const clutter = at === null ? [] : findClutter(outline.blocks, weights, at);
  const without = new Set(clutter.flatMap((inner) => outline.elements[inner] ?? []));
  const words = wordsIn(outline.blocks, at, clutter);
  const facts = once(() => {
    const lines = at === null ? [] : linesNear(outline.blocks, weights, at);
    return readFacts(document, metadata, { root, words, lines, marks: outline.marks });
  });
  const signs = readArticleSignals(document, { outline, weights, at, words, metadata });
  const signals = once(() => ({ ...signs, dated: facts().published !== null, signed: facts().authors.length > 0 }));
  const verdict = once(() => judgeArticle(signals()));
  return {
    root,
    without,
    canonical: readCanonical(document, metadata),
    // A date and a name only ever speak for an article: they need not be looked for where it is one without them.
    isArticle: judgeArticle({ ...signs, dated: false, signed: false }).isArticle || verdict().isArticle,
    get facts() {
      return facts();
    },
    get signals() {
      return signals();
    },
    get verdict() {
      return verdict();
    },
  };
}

/** Reads at the first call, and gives the same ever after. */
function once<Value>(read: () => Value): () => Value {
  let known: { value: Value } | null = null;
  return () => {
    known ??= { value: read() };
    return known.value;
  };
}

interface BodyFound {
  outline: LiveOutline;
  weights: Weights;
  /** Index of the body's block; null on a page without prose. */
  at: number | null;
}

/** Finds the body; where hardly a word is to be seen also in what the page will show later. */
function readBody(body: Element): BodyFound {
  const seen = findIn(readOutline(body));
  if (!isBare(seen.weights, seen.at) || ![...seen.outline.hidden].some(hasProse)) return seen;
  const all = findIn(readOutline(body, true));
  return isBare(all.weights, all.at) ? seen : all;
}

/** Whether a part has characters enough to be a body. */
const hasProse = (part: Element) => (part.textContent ?? '').length >= 250;

function findIn(outline: LiveOutline): BodyFound {
  const weights = weighOutline(outline.blocks);
  return { outline, weights, at: findBody(outline.blocks, weights) };
}

/** Words of a block and all it holds, less those of the clutter. */
function wordsIn(blocks: Outline, root: number | null, clutter: readonly number[]): number {
  let words = 0;
  const end = root === null ? 0 : (blocks[root]?.end ?? 0);
  const left = new Set(clutter);
  for (let at = root ?? 0; at < end; at++) {
    const block = blocks[at];
    if (left.has(at)) at = (block?.end ?? at + 1) - 1;
    else words += countWords(block?.text ?? '');
  }
  return words;
}
