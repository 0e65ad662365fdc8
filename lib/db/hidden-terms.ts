import type { HiddenTerm } from '../core/glossary/hidden-term';
import type { ArticleId } from '../core/model';
import { applyChange } from '../core/record/apply-change';
import { highestStamp } from '../core/record/highest-stamp';
import { isPurged } from '../core/record/merge';
import type { ChoiceRow } from '../core/record/row';
import type { Clock } from '../core/record/stamp';
import type { Hiding } from '../messages/background';
import { clockOf } from './clock-of';
import { inOneWrite } from './in-one-write';
import { findAction, keepAction } from './keep-action';
import { putRow } from './put-row';
import { readRow, writtenStores } from './row-store';
import type { Database, WriteTransaction } from './schema';

/** Every hidden term is a choice of its own, so that two tabs that hide at once lose neither. */
const scopeName = (article: ArticleId | null) => `hidden ${article ?? 'everywhere'} `;

/** What is hidden everywhere, and in some articles. */
export async function listHidden(database: Database, articles: readonly ArticleId[]): Promise<HiddenTerm[]> {
  const names = [null, ...articles].map(scopeName);
  const lists = await Promise.all(
    names.map((name) => database.getAll('choices', IDBKeyRange.bound(name, `${name}\uffff`))),
  );
  return lists.flat().flatMap((row) => {
    const hidden = isPurged(row) || typeof row.trashed === 'number' ? null : row.value;
    return isHidden(hidden) ? [hidden] : [];
  });
}

function isHidden(value: unknown): value is HiddenTerm {
  const hidden = value as Partial<HiddenTerm> | null;
  return typeof hidden === 'object' && typeof hidden?.term === 'string' && typeof hidden.headword === 'string';
}

/** Who hides what, and in which article where it is not everywhere. */
export interface HidingOf {
  hiding: Hiding;
  /** null: a page of ours asks, for what holds everywhere. */
  article: ArticleId | null;
  surface: string;
}

/** Hides a term, or shows it again, in one durable write; gives its action, null when nothing changed. */
export async function hideTerm(database: Database, asked: HidingOf): Promise<number | null> {
  const clock = await clockOf(database);
  return inOneWrite(database, writtenStores, (transaction) => hideIn(transaction, clock, asked));
}

async function hideIn(
  transaction: WriteTransaction,
  clock: Clock,
  { hiding, article, surface }: HidingOf,
): Promise<number | null> {
  const { term, hidden, message } = hiding;
  const earlier = await findAction(transaction, message);
  if (earlier) return earlier.id;
  const id = `${scopeName(term.everywhere ? null : article)}${term.term} ${term.words ?? ''}`;
  const value = hidden ? term : null;
  const cause = { message, surface, store: 'choices', row: id } as const;
  const present = await readRow(transaction, 'choices', id);
  if (!present || isPurged(present)) {
    if (!hidden) return null;
    const made = clock.next(present && highestStamp(present));
    await putRow(transaction, { store: 'choices', row: { id, made, value, trashed: null }, edited: made });
    return keepAction(transaction, { ...cause, created: true }, { before: [], after: [] });
  }
  const stamp = clock.next(highestStamp(present));
  const change = { message, store: 'choices', id, set: { value, trashed: null } } as const;
  const applied = applyChange<ChoiceRow>(present, change, { stamp, offered: '' });
  if (!applied) return null;
  await putRow(transaction, { store: 'choices', row: applied.row, edited: stamp });
  return keepAction(transaction, { ...cause, created: false }, applied);
}
