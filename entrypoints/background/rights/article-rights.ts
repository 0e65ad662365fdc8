import { changeArticle } from '../../../lib/db/change-article';
import { keepPlace } from '../../../lib/db/keep-place';
import { removeArticle } from '../../../lib/db/remove-article';
import type { Background } from '../../../lib/messages/background';
import { tellPages } from '../../../lib/messages/news';
import { listPage } from '../first-list';
import { alikeOf, joinTo, partFrom } from '../same-articles';
import { articleOf } from '../sender';
import { tellAll } from '../tabs';
import { tellOfMany } from '../tell-of-step';
import type { AskingPage } from './asking-page';
import { mustBeOwn } from './must-be-own';
import { readVisit } from './read-visit';

/** What a page may ask and change of the article that it is. */
export function articleRights(
  asking: AskingPage,
): Pick<
  Background,
  'visit' | 'alike' | 'joinArticle' | 'partArticle' | 'changeArticle' | 'removeArticle' | 'keepPlace'
> {
  const { opened, surfaceOf, countBadge, sender } = asking;
  const { tab, address, key } = sender;
  return {
    visit: (page) => readVisit(asking, page),
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
