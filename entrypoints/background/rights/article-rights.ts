import { changeArticle } from '../../../lib/db/change-article';
import { listDismissed } from '../../../lib/db/dismissed-words';
import { listHidden } from '../../../lib/db/hidden-terms';
import { keepPlace } from '../../../lib/db/keep-place';
import { listHighlightsOfArticle, readArticle } from '../../../lib/db/list-of-article';
import { removeArticle } from '../../../lib/db/remove-article';
import { readSettings } from '../../../lib/db/settings';
import type { Background } from '../../../lib/messages/background';
import { tellPages } from '../../../lib/messages/news';
import { isListed, listPage } from '../first-list';
import { takeGoal } from '../goals';
import { readOthers } from '../other-articles';
import { hasPacks } from '../pack-terms';
import { alikeOf, joinTo, mustCompare, partFrom } from '../same-articles';
import { articleOf } from '../sender';
import { readSiteChoices } from '../site-choices';
import { showBadge, tellAll } from '../tabs';
import { tellOfMany } from '../tell-of-step';
import { readUnfinished } from '../unfinished-notes';
import type { AskingPage } from './asking-page';
import { mustBeOwn } from './must-be-own';

/** What a page may ask and change of the article that it is. */
export function articleRights({
  opened,
  site,
  surfaceOf,
  countBadge,
  sender,
}: AskingPage): Pick<
  Background,
  'visit' | 'alike' | 'joinArticle' | 'partArticle' | 'changeArticle' | 'removeArticle' | 'keepPlace'
> {
  const { tab, address, key } = sender;
  return {
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
    joinArticle: async (other) => joinTo(await opened, sender, other),
    partArticle: async (other) => partFrom(await opened, sender, other),
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
  };
}
