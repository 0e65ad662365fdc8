import type { Shelves } from '../../lib/core/library/shelves';
import type { HighlightRow, TermRow } from '../../lib/core/record/row';
import {
  type Database,
  listArticles,
  listHighlights,
  listHighlightsOfArticle,
  listSightings,
  listTerms,
  listTrash,
  readArticle,
} from '../../lib/db/read';

async function readAll<Row>(pages: AsyncGenerator<Row[]>): Promise<Row[]> {
  const rows: Row[] = [];
  for await (const page of pages) rows.push(...page);
  return rows;
}

/** Everything the library shows, read in pages. */
export async function readShelves(database: Database): Promise<{ shelves: Shelves; terms: TermRow[] }> {
  const articles: Shelves['articles'] = new Map();
  for await (const page of listArticles(database)) for (const row of page) articles.set(row.id, row);
  // What lies in the trash comes from articles that may lie there too.
  for await (const page of listTrash(database, 'articles')) for (const row of page) articles.set(row.id, row);
  const highlights: HighlightRow[] = [];
  const sightings: Shelves['sightings'] = new Map();
  for await (const page of listHighlights(database)) {
    highlights.push(...page);
    for (const sighting of await listSightings(
      database,
      page.map(({ id }) => id),
    ))
      sightings.set(sighting.highlight, sighting);
  }
  const trash = await readAll(listTrash(database, 'highlights'));
  return { shelves: { articles, highlights, trash, sightings }, terms: await readTerms(database) };
}

/** Reads the saved terms again. */
export function readTerms(database: Database): Promise<TermRow[]> {
  return readAll(listTerms(database));
}

/** Reads one article again, with its highlights and the trash. */
export async function readShelf(database: Database, shelves: Shelves, id: string): Promise<void> {
  const article = await readArticle(database, id);
  const rows = await listHighlightsOfArticle(database, id);
  if (article) shelves.articles.set(article.id, article);
  const owners = new Set([id, article?.id, ...rows.map((row) => row.article)]);
  shelves.highlights = [...shelves.highlights.filter((row) => !owners.has(row.article)), ...rows];
  shelves.trash = await readAll(listTrash(database, 'highlights'));
  for (const sighting of await listSightings(
    database,
    rows.map((row) => row.id),
  ))
    shelves.sightings.set(sighting.highlight, sighting);
}
