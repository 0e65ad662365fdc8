import { browser } from '../../lib/browser';
import type { ArticleId } from '../../lib/core/model';
import { siteOf } from '../../lib/core/page-key';
import { PlainError } from '../../lib/core/plain-error';
import { readArticle } from '../../lib/db/list-of-article';
import type { Database } from '../../lib/db/schema';
import type { LibraryGoal } from '../../lib/messages/background';
import { pageIn } from '../../lib/messages/client';
import { listSite } from './first-list';
import { type Goal, openForGoal } from './goals';
import { readSiteChoices, saveSiteChoice } from './site-choices';
import { injectAgain } from './tabs';

/** Opens the library in a tab, at an article or a highlight, with its export or with words searched if asked for. */
export async function openLibrary(at: LibraryGoal | null): Promise<void> {
  const search = new URLSearchParams();
  if (at?.article) search.set('article', at.article);
  if (at?.highlight) search.set('highlight', at.highlight);
  if (at?.text) search.set('text', at.text);
  if (at?.export) search.set('export', 'article');
  const query = search.size > 0 ? `#${search}` : '';
  await browser.tabs.create({ url: browser.runtime.getURL('/library.html') + query });
}

/** Opens the options in a tab, at a section if one is named. */
export async function openOptions(section: string | null): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/options.html') + (section ? `#${section}` : '') });
}

/** Opens an article in a tab; its reading does what it is opened for. */
export async function openArticle(database: Database, id: ArticleId, goal: Goal | null): Promise<void> {
  const address = (await readArticle(database, id))?.addresses.find((known) => siteOf(known) !== null);
  if (!address) throw new PlainError('not here', 'no address');
  await openForGoal(address, goal);
}

/** Turns Glossmark off on a site: its tabs are left without a trace. */
export async function turnOff(database: Database, site: string): Promise<void> {
  await saveSiteChoice(database, site, { off: true });
  await listSite(site, true);
  await Promise.allSettled((await tabsOf(site)).map((tab) => pageIn(tab).leave()));
}

/** Turns Glossmark on again on a site: its tabs are read at once. */
export async function turnOn(database: Database, site: string): Promise<void> {
  await saveSiteChoice(database, site, { off: false });
  await listSite(site, false);
  await Promise.allSettled((await tabsOf(site)).map(injectAgain));
}

/** Lets a site be like all others again; its open pages hear of it. */
export async function clearSite(database: Database, site: string): Promise<void> {
  const { off } = await readSiteChoices(database, site);
  await saveSiteChoice(database, site, { barOff: false, part: null });
  if (off) await turnOn(database, site);
  else await Promise.allSettled((await tabsOf(site)).map((tab) => pageIn(tab).changed('')));
}

async function tabsOf(site: string): Promise<number[]> {
  const tabs = await browser.tabs.query({});
  return tabs.flatMap(({ id, url }) => (id !== undefined && url && siteOf(url) === site ? [id] : []));
}
