import type { ArticleId } from '../../lib/core/model';
import { mainSiteOf, pageKey } from '../../lib/core/page-key';
import { PlainError } from '../../lib/core/plain-error';
import { saveChoice } from '../../lib/db/choices';
import { apartName, findAlike, hasNeighbours } from '../../lib/db/find-alike';
import { joinArticle } from '../../lib/db/join-article';
import { readArticle } from '../../lib/db/list-of-article';
import type { Database } from '../../lib/db/schema';
import type { Alike, VisitedPage } from '../../lib/messages/background';
import { articleOf, type PageSender } from './sender';

/** The article of the sender's site that its page is under another address, or may be. */
export async function alikeOf(database: Database, sender: PageSender, page: VisitedPage): Promise<Alike | null> {
  const site = mainSiteOf(sender.address) ?? '';
  const named = page.canonical !== null && mainSiteOf(page.canonical) === site ? pageKey(page.canonical) : null;
  const signs = { keys: [sender.key], canonical: named, fingerprint: page.fingerprint };
  const alike = await findAlike(database, { id: await articleOf(sender), site, signs });
  if (!alike) return null;
  const { row, highlights, state } = alike;
  return { article: row.id, title: row.title, address: row.addresses[0] ?? '', highlights: highlights.length, state };
}

/** Whether a page's fingerprint is needed to tell if it is an article of its site that is kept. */
export async function mustCompare(database: Database, sender: PageSender, page: VisitedPage): Promise<boolean> {
  if (page.fingerprint !== null) return false;
  return hasNeighbours(database, await articleOf(sender), mainSiteOf(sender.address) ?? '');
}

/** Makes the sender's article one with another of its site. */
export async function joinTo(database: Database, sender: PageSender, other: ArticleId): Promise<void> {
  const id = await articleOf(sender);
  await mustBeOfSite(database, sender, other);
  await saveChoice(database, apartName(id, other), false);
  await joinArticle(database, { id, address: sender.address, to: other });
}

/** Says that the sender's article and another of its site are two, and takes back that they were joined. */
export async function partFrom(database: Database, sender: PageSender, other: ArticleId): Promise<void> {
  const id = await articleOf(sender);
  const root = await mustBeOfSite(database, sender, other);
  await saveChoice(database, apartName(id, other), true);
  if ((await readArticle(database, id))?.id === root)
    await joinArticle(database, { id, address: sender.address, to: null });
}

/** Sites are joined by the reader alone, in a page of the extension. */
async function mustBeOfSite(database: Database, sender: PageSender, other: ArticleId): Promise<ArticleId> {
  const row = await readArticle(database, other);
  const site = mainSiteOf(sender.address);
  if (!row) throw new PlainError('not here', other);
  if (row.id === (await articleOf(sender)) || !row.addresses.some((address) => mainSiteOf(address) === site))
    throw new PlainError('not allowed', 'an article of another site');
  return row.id;
}
