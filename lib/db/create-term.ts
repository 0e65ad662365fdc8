import { PlainError } from '../core/plain-error';
import { limits, shorten } from '../core/record/limits';
import type { Stamp, TermRow } from '../core/record/row';
import type { Clock } from '../core/record/stamp';
import type { NewTerm } from '../messages/background';
import { clockOf } from './clock-of';
import { inOneWrite } from './in-one-write';
import { findAction, keepAction } from './keep-action';
import { putRow } from './put-row';
import { readRow, writtenStores } from './row-store';
import type { Database, WriteTransaction } from './schema';

/** Whence a term comes, as the background knows it of the sender; nulls for a page of ours. */
export interface TermOrigin {
  address: string | null;
  site: string | null;
  surface: string;
}

/**
 * Saves a new term of the reader's own and gives its action; the same message again changes nothing.
 * Throws PlainError: `not allowed` for an id that is taken, `too long`, `misshapen`, `disk full`.
 */
export async function createTerm(database: Database, term: NewTerm, origin: TermOrigin): Promise<number> {
  const clock = await clockOf(database);
  return inOneWrite(database, writtenStores, (transaction) => createIn(transaction, clock, { term, origin }));
}

async function createIn(
  transaction: WriteTransaction,
  clock: Clock,
  { term, origin }: { term: NewTerm; origin: TermOrigin },
): Promise<number> {
  const { id, message } = term;
  const earlier = await findAction(transaction, message);
  if (earlier?.row === id) return earlier.id;
  if (await readRow(transaction, 'terms', id)) throw new PlainError('not allowed', 'the id is taken');
  const made = clock.next();
  await putRow(transaction, { store: 'terms', row: rowOf(term, origin, made), edited: made });
  const cause = { message, surface: origin.surface, store: 'terms', row: id, created: true } as const;
  return keepAction(transaction, cause, { before: [], after: [] });
}

/** The sentence is the page's: it is shortened, so that no term is refused for it. */
const longestSentence = 1000;

function rowOf(term: NewTerm, { address, site }: TermOrigin, made: Stamp): TermRow {
  const { id, headword, forms, definition, matchCase, onlyHere, entry, tags } = term;
  const sorted = (list: string[]) => [...new Set(list)].sort();
  const source = term.source && {
    sentence: shorten(term.source.sentence, longestSentence),
    title: shorten(term.source.title, limits.title),
    address: address && shorten(address, limits.address),
  };
  return {
    id,
    made,
    headword: headword.trim(),
    forms: sorted(forms),
    definition,
    matchCase,
    site: onlyHere ? site : null,
    entry,
    source,
    tags: sorted(tags),
    batch: null,
    trashed: null,
  };
}
