import type { ArticleId, RecordId } from '../../lib/core/model';
import { articleId, siteOf } from '../../lib/core/page-key';
import { PlainError } from '../../lib/core/plain-error';
import type { Change, HighlightRow } from '../../lib/core/record/row';
import { changeArticle } from '../../lib/db/change-article';
import { changeRow } from '../../lib/db/change-row';
import { createHighlight } from '../../lib/db/create-highlight';
import { createTerm } from '../../lib/db/create-term';
import { dismissWords, listDismissed } from '../../lib/db/dismissed-words';
import { hideTerm, listHidden } from '../../lib/db/hidden-terms';
import { keepPlace } from '../../lib/db/keep-place';
import { articleOfHighlight, listHighlightsOfArticle, readArticle } from '../../lib/db/list-of-article';
import { listTagNames } from '../../lib/db/list-tag-names';
import { readCounts } from '../../lib/db/read-counts';
import { removeArticle } from '../../lib/db/remove-article';
import type { Database } from '../../lib/db/schema';
import { seeSightings } from '../../lib/db/see-sightings';
import { readSettings, saveSettings } from '../../lib/db/settings';
import { undoAction } from '../../lib/db/undo-action';
import type { Background, pageVerbs, Undone, Written } from '../../lib/messages/background';
import { tellPages } from '../../lib/messages/news';
import { readCommandKeys } from './command-keys';
import { findMentions } from './find-mentions';
import { isListed, listPage } from './first-list';
import { takeGoal } from './goals';
import { makeRoom } from './make-room';
import { openLibrary, openOptions, turnOff } from './open-pages';
import { grantedOthers, otherPage, readOthers } from './other-articles';
import { hasPacks, packTerms } from './pack-terms';
import { alikeOf, joinTo, mustCompare, partFrom } from './same-articles';
import { articleOf, type PageSender } from './sender';
import { readSiteChoices, saveLastColour, saveSiteChoice } from './site-choices';
import { injectParts, injectReading, showBadge, tellAll, tellSettings, tellTerms } from './tabs';
import { tellOfMany, tellOfUndone } from './tell-of-step';
import { termsHere } from './terms-here';
import { keepUnfinished, readUnfinished } from './unfinished-notes';

export type ForPages = Pick<Background, (typeof pageVerbs)[number]>;

/** What a content script may ask: rows of its own article, and three narrow reads besides. */
export function forPages(opened: Promise<Database>, sender: PageSender): ForPages {
  const { tab, address, key } = sender;
  const site = siteOf(address) ?? '';
  const surfaceOf = async () => `tab ${tab} ${await articleOf(sender)}`;
  const countBadge = async () => {
    const rows = await listHighlightsOfArticle(await opened, await articleOf(sender));
    void showBadge(tab, rows.length).catch(() => {}); // the tab may be gone by now
  };
  const written = (answer: Written<HighlightRow>) => {
    void tellAll(answer.row.article, tab);
    void countBadge().catch(() => {}); // the next visit counts again
    return answer;
  };
  return {
    startReading: () => injectReading(tab),
    addParts: (files) => injectParts(tab, files),
    async visit(page) {
      const database = await opened;
      const id = await articleOf(sender);
      const others = await readOthers(database, sender, page?.others ?? []);
      const compare = page ? await mustCompare(database, sender, page) : false;
      const alike = page && !compare ? await alikeOf(database, sender, page) : null;
      const [article, highlights, choices, settings, hidden, dismissed, goal, unfinished, asked, packs] =
        await Promise.all([
          readArticle(database, id),
          listHighlightsOfArticle(database, id),
          readSiteChoices(database, site),
          readSettings(database),
          listHidden(database, [id]),
          listDismissed(database),
          takeGoal(tab),
          readUnfinished(id, tab),
          isListed(key),
          hasPacks(database),
        ]);
      void showBadge(tab, highlights.length).catch(() => {}); // the tab may be gone by now
      const { highlight: goTo = null, purpose = 'see' } = goal ?? {};
      return {
        id: article?.id ?? id,
        article,
        highlights,
        others,
        alike,
        compare,
        choices,
        settings,
        hidden,
        packs,
        dismissed,
        goTo,
        purpose,
        unfinished,
        asked: asked || highlights.length > 0,
      };
    },
    alike: async (page) => alikeOf(await opened, sender, page),
    terms: async () => termsHere(await opened, site),
    mentions: async (texts) => findMentions(await termsHere(await opened, site), texts),
    packTerms: async (words) => packTerms(await opened, words),
    joinArticle: async (other) => joinTo(await opened, sender, other),
    partArticle: async (other) => partFrom(await opened, sender, other),
    async addHighlight({ at, ...highlight }) {
      const other = at === undefined ? null : otherPage(sender, at);
      const id = other ? await articleId(other.key) : await articleOf(sender);
      const origin = { article: id, address: other?.address ?? address, surface: await surfaceOf() };
      const pages = other ? [key, other.key] : [key];
      const [answer, ...listed] = await Promise.all([
        createHighlight(await opened, highlight, origin).then(written),
        ...pages.map(isListed),
      ]);
      for (const [n, page] of pages.entries()) if (!listed[n]) await listPage(page);
      return answer;
    },
    async changeHighlight(change) {
      const database = await opened;
      await mustBeOf(database, sender, [change.id]);
      return written(await changeRow(database, change, await surfaceOf()));
    },
    async undo(action, message) {
      const answer = await undoAction(await opened, { action, message, surface: await surfaceOf() });
      void tellOfUndone(answer, tab);
      await countBadge();
      return withoutSource(answer);
    },
    async saveTerm(term) {
      const action = await createTerm(await opened, term, { address, site, surface: await surfaceOf() });
      void tellTerms(tab);
      return action;
    },
    async changeTerm(change) {
      mustStayHere(change, site);
      const { action } = await changeRow(await opened, change, await surfaceOf());
      void tellTerms(tab);
      return action;
    },
    async hideTerm(hiding) {
      const asked = { hiding, article: await articleOf(sender), surface: await surfaceOf() };
      const action = await hideTerm(await opened, asked);
      void tellTerms(tab);
      return action;
    },
    async dismissWords(dismissing) {
      const action = await dismissWords(await opened, dismissing, await surfaceOf());
      void tellTerms(tab);
      return action;
    },
    async changeArticle(change, facts) {
      const database = await opened;
      const own = await articleOf(sender);
      await mustBeOwn(database, sender, change.id);
      const made = facts && change.id === own ? { id: own, address, facts, fingerprint: null } : null;
      const answer = await changeArticle(database, { change, article: made, surface: await surfaceOf() });
      await listPage(key);
      void tellAll(own, tab);
      return answer;
    },
    async removeArticle(article, message) {
      const database = await opened;
      await mustBeOwn(database, sender, article);
      const asked = { message, surface: await surfaceOf() };
      const answer = tellOfMany(await removeArticle(database, article, asked), tab);
      await countBadge();
      return answer;
    },
    async keepPlace(article, share) {
      const database = await opened;
      await mustBeOwn(database, sender, article);
      const isKept = await keepPlace(database, article, { share, at: Date.now() });
      if (isKept) void tellPages(article); // other tabs of the article need not look for their marks again
      return isKept;
    },
    async see(sightings) {
      const database = await opened;
      await mustBeOf(
        database,
        sender,
        sightings.map(({ highlight }) => highlight),
      );
      await seeSightings(database, sightings);
      void tellPages(await articleOf(sender));
    },
    tagNames: async (start) => listTagNames(await opened, start),
    counts: async () => readCounts(await opened),
    async remember({ marginOpen, barOff, part, lastColour, ...settings }) {
      const choice = {
        ...(marginOpen !== undefined && { marginOpen }),
        ...(barOff !== undefined && { barOff }),
        ...(part !== undefined && { part }),
      };
      const database = await opened;
      await saveSiteChoice(database, site, choice);
      if (lastColour) await saveLastColour(database, lastColour);
      if (Object.keys(settings).length > 0) await tellSettings(await saveSettings(database, settings));
    },
    async writing(note) {
      if (note) await mustBeOf(await opened, sender, [note.highlight]);
      await keepUnfinished(await articleOf(sender), note, tab);
    },
    commandKeys: readCommandKeys,
    makeRoom: (pixels, side) => makeRoom(tab, pixels, side),
    turnOffHere: async () => turnOff(await opened, site),
    async openLibrary(at) {
      const own = await articleOf(sender);
      await openLibrary(at && (at.text ? { text: at.text } : { ...at, article: own }));
    },
    openOptions,
  };
}

/** Where a term was saved is no business of the page it is undone on. */
function withoutSource(undone: Undone): Undone {
  return undone.store === 'terms' ? { ...undone, row: { ...undone.row, source: null, tags: [] } } : undone;
}

/** A page may keep a term to its own site, or let it go everywhere; never send it to another. */
function mustStayHere({ set }: Change<'terms'>, site: string): void {
  const wanted = set?.site;
  if (wanted !== undefined && wanted !== null && wanted !== site) throw new PlainError('not allowed', 'another site');
}

/** Refuses an article that is not the sender's, nor the one that it was joined to: a page may be another one by now. */
async function mustBeOwn(database: Database, sender: PageSender, article: ArticleId): Promise<void> {
  const own = await articleOf(sender);
  if (article !== own && article !== (await readArticle(database, own))?.id)
    throw new PlainError('not allowed', 'another article');
}

/** Refuses rows that are not of the sender's article, of one joined to it, or of one that stands whole on its page. */
async function mustBeOf(database: Database, sender: PageSender, ids: RecordId[]): Promise<void> {
  const own = [await articleOf(sender), ...(await grantedOthers(sender))];
  const roots = new Set<string>();
  for (const id of own) roots.add((await readArticle(database, id))?.id ?? id);
  for (const id of ids) {
    const article = await articleOfHighlight(database, id);
    if (article === null) throw new PlainError('not here', id);
    const joined = own.includes(article) || roots.has((await readArticle(database, article))?.id ?? article);
    if (!joined) throw new PlainError('not allowed', 'a row of another article');
  }
}

/** Whether the browser lets extensions into an address at all. */
export function isReadable(address: string | undefined): boolean {
  if (!address || siteOf(address) === null) return false;
  return !/^https:\/\/(chromewebstore\.google\.com|addons\.mozilla\.org|microsoftedge\.microsoft\.com\/addons)/.test(
    address,
  );
}
