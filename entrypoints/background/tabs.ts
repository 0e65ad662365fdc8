import { browser } from '../../lib/browser';
import type { ArticleId } from '../../lib/core/model';
import type { Settings } from '../../lib/core/settings';
import { pageIn } from '../../lib/messages/client';
import { tellPages } from '../../lib/messages/news';
import type { PartName } from '../../lib/messages/parts';

const marks = (tab: number) => ({ target: { tabId: tab }, files: ['/marks.css'] });

/** Puts the reading part into the top frame of a tab, with the rules that paint marks: no other page has those. */
export async function injectReading(tab: number): Promise<void> {
  await Promise.all([
    browser.scripting.insertCSS(marks(tab)),
    browser.scripting.executeScript({ target: { tabId: tab }, files: ['/reading.js'] }),
  ]);
}

/** Puts parts of the reading that come on demand into the top frame of a tab, in this order. */
export async function injectParts(tab: number, names: readonly PartName[]): Promise<void> {
  const files = names.map((name) => `/${name}` as const);
  await browser.scripting.executeScript({ target: { tabId: tab }, files });
}

/** The same where a reading part may have been before: rules that are in a page twice cost it twice. */
export async function injectAgain(tab: number): Promise<void> {
  await browser.scripting.removeCSS(marks(tab));
  await injectReading(tab);
}

/** Tells every tab and every page of ours that something of an article was written, '' for any. */
export async function tellAll(article: ArticleId | '', except: number | null): Promise<void> {
  const told = tellPages(article);
  const tabs = await browser.tabs.query({});
  const others = tabs.flatMap(({ id }) => (id === undefined || id === except ? [] : [id]));
  // Most tabs read nothing and do not answer.
  await Promise.allSettled([told, ...others.map((tab) => pageIn(tab).changed(article))]);
}

/** Articles that are told of one by one; where more were written, everybody reads again. */
const toldSingly = 20;

/** Tells every tab and every page of ours of all articles that a step wrote something of. */
export async function tellOfStep(articles: readonly ArticleId[], except: number | null): Promise<void> {
  const each = [...new Set(articles)];
  const told = each.length > toldSingly ? ['' as const] : each;
  await Promise.all(told.map((article) => tellAll(article, except)));
}

/** Tells every tab and every page of ours what the reader chose for all pages. */
export async function tellSettings(settings: Settings): Promise<void> {
  const tabs = await browser.tabs.query({});
  const open = tabs.flatMap(({ id }) => (id === undefined ? [] : [id]));
  // Most tabs read nothing and do not answer.
  await Promise.allSettled([tellPages('settings'), ...open.map((tab) => pageIn(tab).settingsChanged(settings))]);
}

/** Tells every tab and every page of ours that the reader's terms, or what is hidden, changed. */
export async function tellTerms(except: number | null): Promise<void> {
  const tabs = await browser.tabs.query({});
  const others = tabs.flatMap(({ id }) => (id === undefined || id === except ? [] : [id]));
  await Promise.allSettled([tellPages('terms'), ...others.map((tab) => pageIn(tab).termsChanged())]);
}

/** Shows the number of highlights on the toolbar button of a tab; nothing at zero. */
export async function showBadge(tab: number, highlights: number): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ tabId: tab, color: '#1D5C58' });
  await browser.action.setBadgeTextColor({ tabId: tab, color: '#FFFFFF' });
  await browser.action.setBadgeText({ tabId: tab, text: highlights > 0 ? String(highlights) : '' });
}
