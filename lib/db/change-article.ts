import { PlainError } from '../core/plain-error';
import { applyChange } from '../core/record/apply-change';
import { highestStamp } from '../core/record/highest-stamp';
import type { ArticleRow, Change } from '../core/record/row';
import type { Clock } from '../core/record/stamp';
import { readTextBase, readTextVersions } from '../core/record/text-versions';
import type { Written } from '../messages/background';
import { clockOf } from './clock-of';
import { inOneWrite } from './in-one-write';
import { findAction, keepAction } from './keep-action';
import { keepArticle, type NewArticle } from './keep-article';
import { putRow } from './put-row';
import { readOffered, readPresent, writtenStores } from './row-store';
import type { Database, WriteTransaction } from './schema';

/** A change of an article's own words, with what makes its record where there is none; null: it must be there. */
export interface ArticleChange {
  change: Change<'articles'>;
  article: NewArticle | null;
  surface: string;
}

/**
 * Changes an article's record in one durable write, and makes it for a first note; the same message changes nothing.
 * Throws PlainError: `not here`, `too long`, `misshapen`, `disk full`.
 */
export async function changeArticle(database: Database, asked: ArticleChange): Promise<Written<ArticleRow>> {
  const clock = await clockOf(database);
  return inOneWrite(database, writtenStores, (transaction) => changeIn(transaction, clock, asked));
}

async function changeIn(
  transaction: WriteTransaction,
  clock: Clock,
  { change, article, surface }: ArticleChange,
): Promise<Written<ArticleRow>> {
  const { id, message, stretch } = change;
  const earlier = await findAction(transaction, message);
  if (earlier) return { row: await readPresent(transaction, 'articles', id), action: earlier.id, kept: [] };
  if (article && article.id !== id) throw new PlainError('misshapen', 'articles.id');
  const row = article ? await keepArticle(transaction, clock, article) : await readPresent(transaction, 'articles', id);
  const writing = { stamp: clock.next(highestStamp(row)), offered: await readOffered(transaction) };
  const applied = applyChange(row, overEmpty(row, change), writing);
  if (!applied) return { row, action: null, kept: [] };
  const written = await putRow(transaction, { store: 'articles', row: applied.row, edited: writing.stamp });
  const cause = { message, surface, store: 'articles', row: id, created: false, stretch } as const;
  return { row: written, action: await keepAction(transaction, cause, applied), kept: [] };
}

/** An editor that opened before the record was made shows what a fresh record holds: no words. */
function overEmpty(row: ArticleRow, change: Change<'articles'>): Change<'articles'> {
  const note = change.text?.note;
  const isEmpty = readTextVersions(row, 'note').every(({ text }) => text === '');
  if (!note || note.base.length > 0 || !isEmpty) return change;
  return { ...change, text: { ...change.text, note: { ...note, base: readTextBase(row, 'note') } } };
}
