import { browser } from '../../lib/browser';
import { broughtFacts, packFacts } from '../../lib/core/glossary/pack-facts';
import { pageKey, siteOf } from '../../lib/core/page-key';
import { PlainError } from '../../lib/core/plain-error';
import type { HighlightRow } from '../../lib/core/record/row';
import { changeArticle } from '../../lib/db/change-article';
import { changeRow } from '../../lib/db/change-row';
import { changeRows } from '../../lib/db/change-rows';
import { createTerm } from '../../lib/db/create-term';
import { finishPack } from '../../lib/db/finish-pack';
import { hideTerm, listHidden } from '../../lib/db/hidden-terms';
import { importDraft, undoImport } from '../../lib/db/import-draft';
import { listPacks } from '../../lib/db/list-packs';
import { listTagNames } from '../../lib/db/list-tag-names';
import { purgeRows } from '../../lib/db/purge-row';
import { raiseOffered } from '../../lib/db/raise-offered';
import { listArticles, listHighlightsOfArticle } from '../../lib/db/read';
import { readCounts } from '../../lib/db/read-counts';
import { removeArticle } from '../../lib/db/remove-article';
import { savePackPart } from '../../lib/db/save-pack-part';
import type { Database } from '../../lib/db/schema';
import { readSettings, saveSettings } from '../../lib/db/settings';
import { trashPack } from '../../lib/db/trash-pack';
import { undoAction } from '../../lib/db/undo-action';
import type { Background, Written } from '../../lib/messages/background';
import { pageIn } from '../../lib/messages/client';
import type { PageStatus } from '../../lib/messages/page';
import { readCommandKeys } from './command-keys';
import { listLibrary, listPage } from './first-list';
import { isReadable } from './for-pages';
import { clearSite, openArticle, openLibrary, openOptions, turnOff, turnOn } from './open-pages';
import { readShipped } from './read-shipped';
import type { OwnSender } from './sender';
import { listSites, readSiteChoices } from './site-choices';
import { injectAgain, tellAll, tellSettings, tellTerms } from './tabs';
import { tellOfMany, tellOfUndone } from './tell-of-step';
import { allTerms } from './terms-here';

type NotForOwn =
  | 'startReading'
  | 'addParts'
  | 'visit'
  | 'alike'
  | 'mentions'
  | 'joinArticle'
  | 'partArticle'
  | 'addHighlight'
  | 'see'
  | 'remember'
  | 'writing'
  | 'makeRoom'
  | 'turnOffHere'
  | 'packTerms'
  | 'dismissWords'
  | 'keepPlace';

/** What the popup and the library may ask. */
export function forOwnPages(opened: Promise<Database>, { surface }: OwnSender): Omit<Background, NotForOwn> {
  const written = (answer: Written<HighlightRow>) => {
    void tellAll(answer.row.article, null);
    return answer;
  };
  return {
    terms: async () => allTerms(await opened),
    async glossaries() {
      const brought = (await listPacks(await opened)).filter(({ trashed }) => trashed === null);
      return [packFacts(await readShipped()), ...brought.map(broughtFacts)];
    },
    changeHighlight: async (change) => written(await changeRow(await opened, change, surface)),
    async undo(action, message) {
      const answer = await undoAction(await opened, { action, message, surface });
      void tellOfUndone(answer, null);
      return answer;
    },
    async saveTerm(term) {
      const action = await createTerm(await opened, term, { address: null, site: null, surface });
      void tellTerms(null);
      return action;
    },
    async changeTerm(change) {
      const { action } = await changeRow(await opened, change, surface);
      void tellTerms(null);
      return action;
    },
    async changeHighlights({ ids, message, ...change }) {
      const changes = ids.map((id) => ({ ...change, store: 'highlights' as const, id }));
      return tellOfMany(await changeRows(await opened, { message, surface, changes }), null);
    },
    async changeArticle(change) {
      const answer = await changeArticle(await opened, { change, article: null, surface });
      void tellAll(answer.row.id, null);
      return answer;
    },
    async removeArticle(article, message) {
      return tellOfMany(await removeArticle(await opened, article, { message, surface }), null);
    },
    tagNames: async (start) => listTagNames(await opened, start),
    counts: async () => readCounts(await opened),
    openLibrary,
    openOptions,
    commandKeys: readCommandKeys,
    settings: async () => readSettings(await opened),
    async changeSettings(change) {
      const settings = await saveSettings(await opened, change);
      void tellSettings(settings);
      return settings;
    },
    sites: async () => listSites(await opened),
    async tabStatus(tab) {
      const { url } = await browser.tabs.get(tab);
      const site = url ? siteOf(url) : null;
      if (!url || site === null || !isReadable(url))
        return { readable: false, site, off: false, highlightsHere: 0, page: null };
      const { off } = await readSiteChoices(await opened, site);
      const highlightsHere = off ? await countOfSite(await opened, site) : 0;
      return { readable: true, site, off, highlightsHere, page: off ? null : await statusOf(tab) };
    },
    async useHere(tab) {
      const key = pageKey((await browser.tabs.get(tab)).url ?? '');
      if (key === null) throw new PlainError('not allowed');
      await listPage(key);
      await injectAgain(tab);
    },
    setSite: async (site, on) => (on ? turnOn : turnOff)(await opened, site),
    clearSite: async (site) => clearSite(await opened, site),
    openArticle: async (article, highlight, purpose = 'see') =>
      openArticle(await opened, article, highlight === null ? null : { highlight, purpose }),
    async saveImport(draft, batch) {
      const report = await importDraft(await opened, draft, batch);
      await listLibrary(await opened);
      void tellAll('', null);
      void tellTerms(null);
      return report;
    },
    savePackPart: async (pack, part) => savePackPart(await opened, pack, part),
    async finishPack(head) {
      const isNew = await finishPack(await opened, head);
      void tellTerms(null);
      return isNew;
    },
    async trashPack(pack, trashed) {
      const terms = await trashPack(await opened, pack, trashed);
      void tellTerms(null);
      return terms;
    },
    offerBackup: async () => raiseOffered(await opened),
    hiddenTerms: async () => listHidden(await opened, []),
    async hideTerm(hiding) {
      if (!hiding.term.everywhere) throw new PlainError('not allowed', 'no article');
      const action = await hideTerm(await opened, { hiding, article: null, surface });
      void tellTerms(null);
      return action;
    },
    async purgeTerms(terms) {
      const count = await purgeRows(await opened, 'terms', terms);
      void tellTerms(null);
      return count;
    },
    async purge(highlights) {
      const count = await purgeRows(await opened, 'highlights', highlights);
      void tellAll('', null);
      return count;
    },
    async undoImport(batch, undo) {
      const count = await undoImport(await opened, batch, undo);
      void tellAll('', null);
      void tellTerms(null);
      return count;
    },
  };
}

/** What the reading part of a tab says of its page; null where nothing is read. */
async function statusOf(tab: number): Promise<PageStatus | null> {
  try {
    return await pageIn(tab).status();
  } catch {
    return null; // no reading part listens there
  }
}

async function countOfSite(database: Database, site: string): Promise<number> {
  let count = 0;
  for await (const articles of listArticles(database)) {
    for (const article of articles.filter(({ addresses }) => addresses.some((address) => siteOf(address) === site))) {
      count += (await listHighlightsOfArticle(database, article.id)).length;
    }
  }
  return count;
}
