import type { ArticleSignals } from '../core/article/judge-article';
import { measureOutline } from '../core/article/measure-outline';
import type { Weights } from '../core/article/weigh-outline';
import type { Metadata } from './read-metadata';
import type { LiveOutline } from './read-outline';
import { readPageSigns } from './read-page-signs';

/** What can be told without the article's facts. */
export type ArticleSigns = Omit<ArticleSignals, 'dated' | 'signed'>;

/** What the full reading of a page has found before the page is judged. */
export interface Findings {
  outline: LiveOutline;
  weights: Weights;
  /** Index of the body's block. */
  at: number | null;
  /** Words of the body. */
  words: number;
  metadata: Metadata;
}

/** Names of the head that only what somebody wrote and published has. */
const written = [
  'article:published_time',
  'author',
  'parsely-author',
  'sailthru.author',
  'dc.creator',
  'citation_author',
];

/** Gathers what the full judgement of a page needs, but for its date and its author. */
export function readArticleSignals(
  document: Document,
  { outline, weights, at, words, metadata }: Findings,
): ArticleSigns {
  const count = (...tags: string[]) => tags.reduce((sum, tag) => sum + (outline.counts.get(tag) ?? 0), 0);
  const measures = measureOutline(outline.blocks, weights, at);
  return {
    ...readPageSigns(document),
    ...measures,
    prose: measures.bodyProse,
    words,
    times: outline.marks.filter(({ element }) => element.nodeName === 'TIME').length,
    articles: count('ARTICLE'),
    fields:
      document.querySelectorAll('input:not([type=hidden]):not([type=search])').length + count('SELECT', 'TEXTAREA'),
    written: written.some((name) => metadata.meta.has(name)),
    comments: document.querySelector('#comments,#respond,#commentform,.comments-area') !== null,
    commentItems: document.getElementsByClassName('comment').length,
  };
}
