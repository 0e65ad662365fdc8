import { articleName } from '../export/article-name';
import { compareInReadingOrder } from '../export/reading-order';
import { groupBy } from '../group-by';
import type { ArticleRow, HighlightRow } from '../record/row';
import type { FoundIds } from './choose-passages';
import type { ArticleOrder, Place } from './place';
import { isFiltered } from './place';
import { keptArticles, type Shelves } from './shelves';

/** An article with those of its highlights that are shown, in reading order. */
export interface ArticleEntry {
  article: ArticleRow;
  highlights: HighlightRow[];
  /** When it was last read or marked, ms. */
  last: number;
}

/** The articles that a place lists, in its order: those with a shown highlight, or whose own words were found. */
export function arrangeArticles(
  shelves: Shelves,
  place: Place,
  passages: readonly HighlightRow[],
  found: FoundIds,
): ArticleEntry[] {
  const byArticle = groupBy(passages, (row) => row.article);
  const narrowed = place.colours.length > 0 || place.tags.length > 0 || place.batch !== null;
  const shown = keptArticles(shelves).filter(
    ({ id }) => byArticle.has(id) || (!narrowed && (!isFiltered(place) || found?.has(id) === true)),
  );
  const entries = shown.map((article) => createEntry(article, byArticle.get(article.id) ?? []));
  return entries.sort(comparers[place.order]);
}

/** One article with highlights, put into reading order. */
export function createEntry(article: ArticleRow, highlights: readonly HighlightRow[]): ArticleEntry {
  const newest = highlights.reduce((latest, row) => Math.max(latest, row.created), 0);
  return {
    article,
    highlights: [...highlights].sort(compareInReadingOrder),
    last: Math.max(newest, article.place?.at ?? 0),
  };
}

const newest = ({ highlights }: ArticleEntry) => highlights.reduce((latest, row) => Math.max(latest, row.created), 0);
const byName = (a: ArticleEntry, b: ArticleEntry) => articleName(a.article).localeCompare(articleName(b.article));

const comparers: Record<ArticleOrder, (a: ArticleEntry, b: ArticleEntry) => number> = {
  read: (a, b) => b.last - a.last || byName(a, b),
  newest: (a, b) => newest(b) - newest(a) || byName(a, b),
  most: (a, b) => b.highlights.length - a.highlights.length || byName(a, b),
  alphabet: byName,
};
