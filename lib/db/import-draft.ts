import type { ImportDraft, ImportReport, Refusal } from '../core/import/format';
import type { RecordId } from '../core/model';
import { foldSearch } from './fold-search';
import { readImportNote, writeImportNote } from './import-note';
import { inOneWrite } from './in-one-write';
import { inTurn } from './in-turn';
import { mergeRows } from './merge-rows';
import { rollBackImport, rollBackImports } from './roll-back-imports';
import type { Database } from './schema';
import { writeDraft } from './write-draft';

export { undoImport } from './undo-import';

/** A part of search may hold 500 rows after an import: folded sooner than after the reader's own saves. */
const freshEnough = 20;

/** What an import tells besides: records of a backup that were deleted here for good and stay so. */
export interface SavedImport extends ImportReport {
  stubs: number;
}

/**
 * Saves all that a file holds as one batch; the same file again adds nothing, the same batch again gives its report.
 * When it cannot be finished, what it wrote is taken out again: throws PlainError `disk full`.
 */
export async function importDraft(database: Database, draft: ImportDraft, batch: RecordId): Promise<SavedImport> {
  const report = await inTurn(database, () => saveAlone(database, draft, batch));
  inTurn(database, () => foldSearch(database, freshEnough)).catch(() => null); // the next tidying folds it
  return report;
}

async function saveAlone(database: Database, draft: ImportDraft, batch: RecordId): Promise<SavedImport> {
  const earlier = await readImportNote(database, batch);
  if (earlier?.report) return earlier.report as SavedImport; // written below
  await rollBackImports(database);
  await note(database, batch, null);
  try {
    const report = draft.rows ? await saveBackup(database, draft, batch) : await saveEntries(database, draft, batch);
    await note(database, batch, report);
    return report;
  } catch (error) {
    await rollBackImport(database, batch).catch(() => null); // goes on at the next start
    throw error;
  }
}

async function note(database: Database, batch: RecordId, report: SavedImport | null): Promise<void> {
  const value = { time: Date.now(), report, undone: null };
  await inOneWrite(database, ['meta'], (transaction) => writeImportNote(transaction, batch, value));
}

async function saveEntries(database: Database, draft: ImportDraft, batch: RecordId): Promise<SavedImport> {
  const entries = draft.highlights.length + draft.terms.length + draft.refused.length;
  const written = await writeDraft(database, draft, batch);
  const refused = inOrder([...draft.refused, ...written.refused]);
  const { articles, added, withNote, same } = written;
  return { source: draft.source, batch, entries, articles: articles.size, added, withNote, same, refused, stubs: 0 };
}

async function saveBackup(database: Database, draft: ImportDraft, batch: RecordId): Promise<SavedImport> {
  const { rows, source } = draft;
  if (!rows) throw new Error('a backup without rows');
  const entries = rows.highlights.length + rows.terms.length;
  const merged = await mergeRows(database, rows, batch);
  return {
    source,
    batch,
    entries: entries + draft.refused.length,
    articles: merged.articles,
    added: merged.added,
    withNote: merged.withNote,
    same: merged.same + merged.merged,
    refused: inOrder([...draft.refused, ...merged.refused]),
    stubs: merged.stubs,
  };
}

function inOrder(refused: Refusal[]): Refusal[] {
  return refused.sort((a, b) => a.where - b.where);
}
