import { draftKey } from '../core/import/draft-key';
import type { ArticleDraft } from '../core/import/format';
import type { KnownHighlight } from '../core/import/sort-draft';
import type { ArticleId } from '../core/model';
import { articleId } from '../core/page-key';
import { isPurged } from '../core/record/merge';
import type { HighlightRow, PurgedRow } from '../core/record/row';
import { listImports } from './import-note';
import type { Database } from './schema';

/** An article of a draft: its id, and what is kept of it. */
export interface DraftArticle {
  id: ArticleId;
  known: KnownHighlight[];
}

/**
 * What is kept of a draft's articles, the reader's trash included: what was deleted stays deleted.
 * Only what the undoing of an import put into the trash counts as not there.
 */
export async function readKnown(database: Database, articles: ArticleDraft[]): Promise<DraftArticle[]> {
  const undone = await readUndone(database);
  const known: DraftArticle[] = [];
  for (const article of articles) {
    const id = await articleId(draftKey(article));
    const rows = await database.getAllFromIndex('highlights', 'article', id);
    const there = rows.filter(isThere).filter((row) => !isUndone(row, undone));
    known.push({ id, known: there.map((row) => ({ exact: row.anchor.quote.exact, created: row.created })) });
  }
  return known;
}

/** When imports were taken back: their rows went into the trash at just these times, in ms. */
export async function readUndone(database: Database): Promise<Set<number>> {
  const notes = await listImports(database);
  return new Set(notes.map(({ note }) => note.undone).filter((time) => time !== null));
}

/** Whether a row is in the trash because its import was taken back. */
export function isUndone(row: { trashed?: number | null }, undone: Set<number>): boolean {
  return typeof row.trashed === 'number' && undone.has(row.trashed);
}

function isThere(row: HighlightRow | PurgedRow): row is HighlightRow {
  return !isPurged(row);
}
