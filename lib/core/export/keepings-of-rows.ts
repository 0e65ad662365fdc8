import type { NewPack } from '../glossary/pack';
import type { BackupRows } from '../import/format';
import { isPurged } from '../record/merge';
import type { ArticleRow, PurgedRow, RowBase } from '../record/row';
import type { Keepings } from './format';
import { compareInReadingOrder } from './reading-order';

const isAlive = <Row extends RowBase>(row: Row | PurgedRow): row is Row =>
  !('purged' in row) && (row as Row).trashed == null;

/** Everything there is as keepings: what is alive in reading order, articles with marks or a note alone. */
export function keepingsOfRows(rows: BackupRows, packs: NewPack[] = []): Keepings {
  const highlights = rows.highlights.filter(isAlive).sort(compareInReadingOrder);
  const marked = new Set(highlights.map((highlight) => highlight.article));
  const isShown = (article: ArticleRow) => marked.has(article.id) || (article.note !== '' && article.trashed == null);
  const articles = rows.articles.filter((row): row is ArticleRow => !isPurged(row)).filter(isShown);
  return { articles, highlights, terms: rows.terms.filter(isAlive), sightings: [], everything: { rows, packs } };
}
