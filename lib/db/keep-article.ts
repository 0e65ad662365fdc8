import type { ArticleFacts, ArticleId } from '../core/model';
import { pageKey } from '../core/page-key';
import { parseAddress } from '../core/parse-address';
import { applyChange } from '../core/record/apply-change';
import { highestStamp } from '../core/record/highest-stamp';
import { limits, shorten } from '../core/record/limits';
import { isPurged } from '../core/record/merge';
import type { ArticleRow, Stamp } from '../core/record/row';
import type { Clock } from '../core/record/stamp';
import { putRow } from './put-row';
import { readOffered, readRow } from './row-store';
import type { WriteTransaction } from './schema';

/** An article that something is kept of, as its page tells of it; `address` null for a book. */
export interface NewArticle {
  id: ArticleId;
  address: string | null;
  facts: Pick<ArticleFacts, 'title' | 'authors' | 'site' | 'published' | 'language'> &
    Partial<Pick<ArticleFacts, 'canonical'>>;
  fingerprint: string | null;
}

/** Makes the article's record, or adds to it what it lacks: this address, a title, its way back from the trash. */
export async function keepArticle(
  transaction: WriteTransaction,
  clock: Clock,
  article: NewArticle,
): Promise<ArticleRow> {
  const [present, offered] = await Promise.all([
    readRow(transaction, 'articles', article.id),
    readOffered(transaction),
  ]);
  if (present && !isPurged(present)) return completeArticle(transaction, clock, { present, article, offered });
  const made = clock.next(present && highestStamp(present));
  return putRow(transaction, { store: 'articles', row: rowOf(article, made), edited: made });
}

async function completeArticle(
  transaction: WriteTransaction,
  clock: Clock,
  { present, article, offered }: { present: ArticleRow; article: NewArticle; offered: Stamp },
): Promise<ArticleRow> {
  const { addresses, ...facts } = rowOf(article, '');
  const isEmpty = present.title === '' && present.addresses.length === 0;
  const { title, author, site, published, language, fingerprint, canonical } = facts;
  const change = {
    message: '',
    store: 'articles',
    id: article.id,
    set: {
      trashed: null,
      ...(isEmpty && { title, author, site, published, language, fingerprint, ...(canonical && { canonical }) }),
    },
    on: addresses
      .filter((address) => !present.addresses.some((known) => pageKey(known) === pageKey(address)))
      .map((element) => ({ field: 'addresses', element })),
  } as const;
  const stamp = clock.next(highestStamp(present));
  const applied = applyChange(present, { ...change, on: [...change.on] }, { stamp, offered });
  return applied ? putRow(transaction, { store: 'articles', row: applied.row, edited: stamp }) : present;
}

function rowOf({ id, address, facts, fingerprint }: NewArticle, made: Stamp): ArticleRow {
  const clean = address === null ? null : cleanAddress(address);
  const canonical = facts.canonical ? cleanAddress(facts.canonical) : null;
  return {
    id,
    made,
    addresses: clean === null ? [] : [clean],
    title: shorten(facts.title, limits.title),
    author: shorten(facts.authors.join(', '), limits.author),
    site: shorten(facts.site, limits.author),
    published: facts.published,
    language: shorten(facts.language, limits.tag),
    fingerprint,
    note: '',
    place: null,
    same: null,
    ...(canonical !== null && { canonical }),
    tags: [],
    trashed: null,
  };
}

/** An address without password and without the place in its page; null for what is no web address. */
function cleanAddress(address: string): string | null {
  const url = parseAddress(address);
  if (!url || !/^https?:$/.test(url.protocol)) return null;
  url.username = '';
  url.password = '';
  if (!/^#!?\//.test(url.hash)) url.hash = '';
  return shorten(url.href, limits.address);
}
