import { findBody } from '../core/article/find-body';
import { findClutter } from '../core/article/find-clutter';
import { judgeArticle } from '../core/article/judge-article';
import type { Verdict } from '../core/article/verdict';
import { weighOutline } from '../core/article/weigh-outline';
import type { ArticleFacts } from '../core/model';
import { bodyText } from './body-text';
import { readFacts } from './read-facts';
import { readMetadata } from './read-metadata';
import { readOutline } from './read-outline';
import { readSignals } from './read-signals';

/** What was read of a page as an article. */
export interface ArticleReading {
  verdict: Verdict;
  /** The live element that holds the body; null on a page without prose. */
  root: Element | null;
  facts: ArticleFacts;
  /** Parts inside the root that are not the article: share bars, related posts, comments. */
  without: ReadonlySet<Element>;
}

/** Reads a live page as an article; changes nothing in it and asks for no layout. */
export function readArticle(document: Document): ArticleReading {
  const metadata = readMetadata(document);
  const outline = readOutline(document.body);
  const weights = weighOutline(outline.blocks);
  const at = findBody(outline.blocks, weights);
  const root = at === null ? null : (outline.elements[at] ?? null);
  const without = new Set<Element>();
  if (at !== null) for (const inner of findClutter(outline.blocks, weights, at)) add(without, outline.elements[inner]);
  const text = root ? bodyText(root, without) : '';
  const facts = readFacts(document, metadata, { root, text });
  const verdict = judgeArticle({
    quick: readSignals(document),
    words: facts.words,
    dated: facts.published !== null,
    signed: facts.authors.length > 0,
  });
  return { verdict, root, facts, without };
}

function add(found: Set<Element>, element: Element | undefined): void {
  if (element) found.add(element);
}
