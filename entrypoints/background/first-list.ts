import { browser } from '../../lib/browser';
import { pageKey, shortHash } from '../../lib/core/page-key';
import { listArticles } from '../../lib/db/read';
import type { Database } from '../../lib/db/schema';

interface FirstList {
  off: string[];
  pages: string[];
}

async function read(): Promise<FirstList> {
  const { first } = await browser.storage.local.get('first');
  const kept = (first ?? {}) as Partial<FirstList>;
  return { off: kept.off ?? [], pages: kept.pages ?? [] };
}

// One change after the other: each reads what the one before wrote.
let last: Promise<unknown> = Promise.resolve();

function change(run: (list: FirstList) => FirstList): Promise<void> {
  const next = last.then(async () => browser.storage.local.set({ first: run(await read()) }));
  last = next.catch(() => {}); // the caller hears of it; the next change must still run
  return next;
}

const put = (list: string[], name: string, there: boolean) => {
  const hash = shortHash(name);
  const without = list.filter((known) => known !== hash);
  return there ? [...without, hash] : without;
};

/** Lists a site as off or on for the first script. */
export function listSite(site: string, off: boolean): Promise<void> {
  return change((list) => ({ ...list, off: put(list.off, site, off) }));
}

/** Whether a page is read whatever the judgement says. */
export async function isListed(key: string): Promise<boolean> {
  return (await read()).pages.includes(shortHash(key));
}

/** Lists a page that is read whatever the judgement says; `listed` where that was asked for already. */
export async function listPage(key: string, listed = isListed(key)): Promise<void> {
  if (await listed) return;
  await change((list) => ({ ...list, pages: put(list.pages, key, true) }));
}

/** Lists every page of the library, after an import or an update. */
export async function listLibrary(database: Database): Promise<void> {
  const keys = new Set<string>();
  for await (const articles of listArticles(database)) {
    for (const address of articles.flatMap((article) => article.addresses)) {
      const key = pageKey(address);
      if (key) keys.add(shortHash(key));
    }
  }
  await change((list) => ({ ...list, pages: [...new Set([...list.pages, ...keys])] }));
}
