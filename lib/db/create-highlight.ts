import type { ArticleId } from '../core/model';
import { PlainError } from '../core/plain-error';
import { limits, shorten, shortenStart } from '../core/record/limits';
import type { HighlightRow, Stamp } from '../core/record/row';
import type { Clock } from '../core/record/stamp';
import type { NewHighlight, Written } from '../messages/background';
import { clockOf } from './clock-of';
import { inOneWrite } from './in-one-write';
import { findAction, keepAction } from './keep-action';
import { keepArticle } from './keep-article';
import { readArticle } from './list-of-article';
import { putRow } from './put-row';
import { readPresent, readRow, writtenStores } from './row-store';
import type { Database, WriteTransaction } from './schema';

/** Whence a highlight comes, as the background knows it of the sender. */
export interface Origin {
  article: ArticleId;
  address: string;
  surface: string;
}

/**
 * Saves a new highlight, and its article with the first one; the same message again changes nothing.
 * Throws PlainError: `not allowed` for an id that is taken, `too long`, `misshapen`, `disk full`.
 */
export async function createHighlight(
  database: Database,
  highlight: NewHighlight,
  origin: Origin,
): Promise<Written<HighlightRow>> {
  const clock = await clockOf(database);
  return inOneWrite(database, writtenStores, (transaction) => createIn(transaction, clock, { highlight, origin }));
}

async function createIn(
  transaction: WriteTransaction,
  clock: Clock,
  { highlight, origin }: { highlight: NewHighlight; origin: Origin },
): Promise<Written<HighlightRow>> {
  const { id, message } = highlight;
  const [earlier, present, joined] = await Promise.all([
    findAction(transaction, message),
    readRow(transaction, 'highlights', id),
    readArticle(transaction, origin.article),
  ]);
  const article = joined?.id ?? origin.article;
  if (earlier?.row === id)
    return { row: await readPresent(transaction, 'highlights', id), action: earlier.id, kept: [] };
  if (present) throw new PlainError('not allowed', 'the id is taken');
  await keepArticle(transaction, clock, {
    id: article,
    address: origin.address,
    facts: highlight.facts,
    fingerprint: highlight.anchor.hints?.fingerprint ?? null,
  });
  const made = clock.next();
  const row = await putRow(transaction, { store: 'highlights', row: rowOf(highlight, article, made), edited: made });
  const cause = { message, surface: origin.surface, store: 'highlights', row: id, created: true } as const;
  const action = await keepAction(transaction, cause, { before: [], after: [] });
  return { row, action, kept: [] };
}

function rowOf({ id, anchor, colour, created }: NewHighlight, article: ArticleId, made: Stamp): HighlightRow {
  const prefix = shortenStart(anchor.quote.prefix, limits.prefix);
  const suffix = shorten(anchor.quote.suffix, limits.suffix);
  return {
    id,
    made,
    article,
    anchor: { ...anchor, quote: { ...anchor.quote, prefix, suffix } },
    grade: 'exact',
    colour,
    note: '',
    tags: [],
    created,
    batch: null,
    trashed: null,
  };
}
