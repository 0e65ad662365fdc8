import type { BackupRows, Refusal, RefusalReason } from '../core/import/format';
import type { RecordId } from '../core/model';
import { newId } from '../core/new-id';
import { canonicalJson } from '../core/record/canonical-json';
import { checkStub } from '../core/record/check-row';
import { compareRegisters } from '../core/record/compare-registers';
import { highestStamp } from '../core/record/highest-stamp';
import { isPurged, merge } from '../core/record/merge';
import type { PurgedRow, RowBase, Rows, StoreName } from '../core/record/row';
import { laterStamp } from '../core/record/stamp';
import { takeApart } from '../core/record/take-apart';
import { addRow, refusalOf, type Slice, writeSlices } from './import-slices';
import { forgetRow } from './purge-row';
import { putRow } from './put-row';
import { readBackedUp } from './raise-offered';
import { readRow, recordStores } from './row-store';
import type { Database } from './schema';
import type { Kept } from './write-search-text';

/** What became of the highlights and terms that came in. `stubs`: records deleted here for good, which stay so. */
export interface MergeReport {
  /** Articles that are new here. */
  articles: number;
  withNote: number;
  added: number;
  merged: number;
  same: number;
  stubs: number;
  refused: Refusal[];
}

/** A row from elsewhere, and where it stood, counted from 1. */
export interface Incoming<S extends StoreName = StoreName> {
  store: S;
  row: Rows[S] | PurgedRow;
  where: number;
}

/**
 * Merges rows of a backup into this database, in slices that are each all there or not at all.
 * What was deleted there goes here too, but for edits that were never offered: those become a record of their own.
 */
export async function mergeRows(database: Database, rows: BackupRows, batch: RecordId): Promise<MergeReport> {
  const report: MergeReport = { articles: 0, withNote: 0, added: 0, merged: 0, same: 0, stubs: 0, refused: [] };
  const entries = recordStores.flatMap((store) =>
    rows[store].map((row) => ({ store, row }) as Omit<Incoming, 'where'>),
  );
  const counted = entries.map((entry, n) => ({ ...entry, where: n + 1 }));
  await writeSlices(
    database,
    { batch, first: 0 },
    {
      entries: counted,
      write: (slice, incoming) => mergeRow(slice, incoming).catch(refusalOf),
      count: (incoming, outcome) => count(report, incoming, outcome),
    },
  );
  return report;
}

function count(report: MergeReport, { store, row, where }: Incoming, outcome: Outcome | RefusalReason) {
  if (!isOutcome(outcome)) return void report.refused.push({ where, why: outcome });
  if (store === 'articles' && outcome === 'added') report.articles += 1;
  if (store !== 'highlights' && store !== 'terms') return;
  report[outcome] += 1;
  if (outcome === 'added' && 'note' in row && row.note !== '') report.withNote += 1;
}

const outcomes = ['added', 'merged', 'same', 'stubs'] as const;
type Outcome = (typeof outcomes)[number];

function isOutcome(outcome: string): outcome is Outcome {
  return outcomes.some((one) => one === outcome);
}

async function mergeRow<S extends StoreName>(slice: Slice, { store, row }: Incoming<S>): Promise<Outcome> {
  if (isPurged(row)) return mergeStub(slice, store, row);
  const local = await readRow(slice.transaction, store, row.id);
  if (local && isPurged(local)) return 'stubs';
  if (!local) await addRow(slice, { store, row, edited: undefined });
  const changed = local ? await mergeInto(slice, store, { local, row }) : true;
  slice.offered = laterStamp(slice.offered, highestStamp(row));
  return local ? (changed ? 'merged' : 'same') : 'added';
}

async function mergeInto<S extends StoreName>(
  slice: Slice,
  store: S,
  { local, row }: { local: Rows[S]; row: Rows[S] },
): Promise<boolean> {
  const merged = merge<RowBase>(local, row);
  const { edited, ...present } = local;
  if (isPurged(merged) || canonicalJson(merged) === canonicalJson(present)) return false;
  const written = await putRow(slice.transaction, { store, row: merged as Rows[S], edited });
  const registers = compareRegisters(takeApart(local), takeApart(written));
  if (registers.after.length > 0) slice.note.merged.push({ store, row: row.id, ...registers });
  return true;
}

/** A record deleted for good elsewhere; articles and choices never are. */
async function mergeStub(slice: Slice, store: StoreName, stub: PurgedRow): Promise<Outcome> {
  checkStub(stub);
  if (store !== 'highlights' && store !== 'terms') return 'same';
  const { transaction } = slice;
  const local = await readRow(transaction, store, stub.id);
  if (local && isPurged(local) && local.purged >= stub.purged) return 'same';
  if (local && !isPurged(local)) await rescue(slice, { store, local });
  await transaction.objectStore(store).put({ id: stub.id, purged: stub.purged });
  await forgetRow(transaction, { store, row: stub });
  slice.offered = laterStamp(slice.offered, stub.purged);
  return 'merged';
}

/** Edits that no other database has seen live on as a new record. */
async function rescue(
  slice: Slice,
  { store, local }: { store: 'highlights' | 'terms'; local: RowBase },
): Promise<void> {
  if ((local.edited ?? '') <= (await readBackedUp(slice.transaction))) return;
  const { at: _, ...fields } = local;
  const made = slice.clock.next(highestStamp(local));
  const row = { ...fields, id: newId(), made } as Rows[typeof store]; // the same fields under an id of its own
  await addRow(slice, { store, row, edited: made } as Kept & { row: Rows[typeof store]; edited: string });
}
