import type { ArticleId } from '../core/model';
import { applyChange } from '../core/record/apply-change';
import { highestStamp } from '../core/record/highest-stamp';
import type { ArticleRow } from '../core/record/row';
import { clockOf } from './clock-of';
import { inOneWrite } from './in-one-write';
import { keepArticle } from './keep-article';
import { putRow } from './put-row';
import { readOffered, readPresent, writtenStores } from './row-store';
import type { Database } from './schema';

/** An article to be joined, and to which; null parts it again. */
export interface Joining {
  id: ArticleId;
  address: string;
  to: ArticleId | null;
}

/**
 * Joins an article to another, or parts it; its own highlights stay its own either way.
 * Throws PlainError `not here` where the other is not kept.
 */
export async function joinArticle(database: Database, { id, address, to }: Joining): Promise<void> {
  const clock = await clockOf(database);
  await inOneWrite(database, writtenStores, async (transaction) => {
    const { title, author, site, published, language } = await readPresent(transaction, 'articles', to ?? id);
    const facts = { title, authors: author === '' ? [] : [author], site, published, language };
    const row = await keepArticle(transaction, clock, { id, address, facts, fingerprint: null });
    const writing = { stamp: clock.next(highestStamp(row)), offered: await readOffered(transaction) };
    const change = { message: '', store: 'articles', id, set: { same: to } } as const;
    const applied = applyChange<ArticleRow>(row, change, writing);
    if (applied) await putRow(transaction, { store: 'articles', row: applied.row, edited: writing.stamp });
  });
}
