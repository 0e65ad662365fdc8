import type { ArticleId } from '../core/model';
import { pageKey, smallScreens } from '../core/page-key';
import { isPurged } from '../core/record/merge';
import type { ArticleRow, HighlightRow } from '../core/record/row';
import { type ArticleSigns, judgeSame } from '../core/same-article';
import { readChoice } from './choices';
import { listHighlightsOfArticle, readArticle } from './list-of-article';
import type { Database } from './schema';

/** A page as it is compared with what is kept of its site. */
export interface Here {
  id: ArticleId;
  /** Host without www and m., as mainSiteOf gives it. */
  site: string;
  signs: ArticleSigns;
}

/** A kept article that is, or may be, the page's own under another address. */
export interface AlikeRow {
  row: ArticleRow;
  highlights: HighlightRow[];
  state: 'sure' | 'ask' | 'joined';
}

/** The most articles of a site that are compared. */
const most = 500;

/** The choice that remembers two articles to be two. */
export const apartName = (one: ArticleId, other: ArticleId) => `apart ${[one, other].sort().join(' ')}`;

/** Finds the article of the site that a page is under another address; null where there is none, or the reader said no. */
export async function findAlike(database: Database, here: Here): Promise<AlikeRow | null> {
  const own = await readArticle(database, here.id);
  if (own && own.id !== here.id)
    return { row: own, highlights: await listHighlightsOfArticle(database, own.id), state: 'joined' };
  let asking: AlikeRow | null = null;
  for (const row of await listSite(database, here.site)) {
    const judged = row.id === here.id ? 'apart' : judgeSame(here.signs, signsOf(row));
    if (judged === 'apart' || (await readChoice(database, apartName(here.id, row.id))) === true) continue;
    const highlights = await listHighlightsOfArticle(database, row.id);
    if (highlights.length === 0) continue;
    if (judged === 'same') return { row, highlights, state: 'sure' };
    asking ??= { row, highlights, state: 'ask' };
  }
  return asking;
}

/** Whether other articles of a site are kept that one may be the same as; not for one that was joined already. */
export async function hasNeighbours(database: Database, id: ArticleId, site: string): Promise<boolean> {
  const own = await readArticle(database, id);
  if (own && own.id !== id) return false;
  return (await listSite(database, site)).some((row) => row.id !== id);
}

/** The articles of a site that are joined to no other, the trash left out. */
async function listSite(database: Database, site: string): Promise<ArticleRow[]> {
  const found = new Map<ArticleId, ArticleRow>();
  const hosts = ['', 'www.', ...smallScreens.map((name) => `${name}.`)].map((name) => name + site);
  for (const start of hosts.flatMap((host) => [`https://${host}/`, `http://${host}/`])) {
    const range = IDBKeyRange.bound(start, `${start}\uffff`);
    for (const row of await database.getAllFromIndex('articles', 'addresses', range, most))
      if (!isPurged(row) && !row.same && typeof row.trashed !== 'number') found.set(row.id, row);
  }
  return [...found.values()];
}

function signsOf({ addresses, canonical, fingerprint }: ArticleRow): ArticleSigns {
  return {
    keys: addresses.flatMap((address) => pageKey(address) ?? []),
    canonical: pageKey(canonical ?? ''),
    fingerprint,
  };
}
