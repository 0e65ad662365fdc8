import type { ImportDraft, Refusal, RefusalReason } from '../core/import/format';
import { sortDraft } from '../core/import/sort-draft';
import { sortTerms } from '../core/import/sort-terms';
import type { ArticleId, RecordId } from '../core/model';
import { applyChange } from '../core/record/apply-change';
import { highestStamp } from '../core/record/highest-stamp';
import { isPurged } from '../core/record/merge';
import type { Rows, TermRow } from '../core/record/row';
import { addRow, refusalOf, type Slice, writeSlices } from './import-slices';
import { keepDraftArticle } from './keep-draft-article';
import { isUndone, readKnown, readUndone } from './known-highlights';
import { type Entry, listArticleEntries, listEntries, type Sources, withNextId } from './list-entries';
import { listPages } from './list-pages';
import { putRow } from './put-row';
import { readOffered, readRow } from './row-store';
import type { Database } from './schema';
import { takeMeaning } from './take-meaning';

/** What became of a draft's entries. */
export interface WrittenDraft {
  articles: Set<ArticleId>;
  added: number;
  withNote: number;
  same: number;
  refused: Refusal[];
}

type Outcome = 'added' | 'same' | 'purged';

/** Writes what of a draft is not kept yet, in slices: articles first, so that the others find their titles. */
export async function writeDraft(database: Database, draft: ImportDraft, batch: RecordId): Promise<WrittenDraft> {
  const articles = await readKnown(database, draft.articles);
  const known = new Map(draft.articles.map((article, n) => [article, articles[n]?.known ?? []]));
  const sorted = sortDraft(draft, (article) => known.get(article) ?? []);
  const terms = await chooseTerms(database, draft);
  const sources = { ids: articles.map(({ id }) => id), marked: sorted.new, terms: terms.wanted, batch };
  const undone = await readUndone(database);
  const entries = listArticleEntries(draft, sources);
  const first = await writeSlices(database, { batch, first: 0 }, { entries, write: keepDraftArticle, count: () => {} });
  const written: WrittenDraft = { articles: new Set(), added: 0, withNote: 0, same: 0, refused: [] };
  written.same = sorted.same.length + terms.same;
  await writeEntries(database, { batch, first, entries: await listEntries(draft, sources) }, { written, undone });
  return written;
}

/** The terms that are written, by the reader's choice for those of the same name; the others count as the same. */
async function chooseTerms(
  database: Database,
  draft: ImportDraft,
): Promise<{ wanted: Sources['terms']; same: number }> {
  if (draft.terms.length === 0) return { wanted: [], same: 0 };
  const kept: TermRow[] = [];
  for await (const rows of listPages(database, 'terms', 'made')) kept.push(...rows);
  const sorted = sortTerms(draft.terms, kept);
  const choice = draft.conflicts ?? 'mine';
  const chosen = choice === 'both' ? sorted.conflicts.map(({ term }) => ({ term })) : sorted.conflicts;
  const wanted = [...sorted.new.map((term) => ({ term })), ...(choice === 'mine' ? [] : chosen)];
  return { wanted, same: draft.terms.length - wanted.length };
}

interface Progress {
  written: WrittenDraft;
  /** When imports were taken back, in ms. */
  undone: Set<number>;
}

/** Entries whose row was deleted for good come once more, under their next id. */
async function writeEntries(
  database: Database,
  { entries, ...part }: { batch: RecordId; first: number; entries: Entry[] },
  progress: Progress,
): Promise<void> {
  const again: Entry[] = [];
  const first = await writeSlices(database, part, {
    entries,
    write: (slice, entry) => addEntry(slice, entry, progress.undone).catch(refusalOf),
    count: (entry, outcome) => {
      if (outcome === 'purged') again.push(entry);
      else count(progress.written, entry, outcome);
    },
  });
  if (again.length === 0) return;
  await writeEntries(database, { ...part, first, entries: await Promise.all(again.map(withNextId)) }, progress);
}

function count(written: WrittenDraft, entry: Entry, outcome: 'added' | 'same' | RefusalReason) {
  if (outcome === 'same') written.same += 1;
  else if (outcome !== 'added') written.refused.push({ where: entry.where, why: outcome });
  else {
    written.added += 1;
    if (entry.store === 'terms') return;
    written.articles.add(entry.row.article);
    if (entry.row.note !== '') written.withNote += 1;
  }
}

async function addEntry(slice: Slice, entry: Entry, undone: Set<number>): Promise<Outcome> {
  if (entry.store === 'terms' && entry.onto !== undefined) return takeMeaning(slice, entry.onto, entry.row);
  const { store, id } = entry;
  const present = await readRow(slice.transaction, store, id);
  if (present && isPurged(present)) return 'purged';
  if (present && isUndone(present, undone)) return putBack(slice, store, present);
  if (present) return 'same';
  const made = slice.clock.next();
  await addRow(slice, { store, row: { ...entry.row, id, made } as Rows[typeof store], edited: made }); // of its own store
  return 'added';
}

/** What the undoing of an import put away comes back with the same file, as its reader changed it meanwhile. */
async function putBack<S extends 'highlights' | 'terms'>(slice: Slice, store: S, row: Rows[S]): Promise<Outcome> {
  const writing = { stamp: slice.clock.next(highestStamp(row)), offered: await readOffered(slice.transaction) };
  const change = { message: '', store, id: row.id, set: { trashed: null } };
  const applied = applyChange<Rows[S]>(row, change, writing);
  if (applied) await putRow(slice.transaction, { store, row: applied.row, edited: writing.stamp });
  slice.note.added.push({ store, id: row.id });
  return 'added';
}
