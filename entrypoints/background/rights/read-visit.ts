import { listDismissed } from '../../../lib/db/dismissed-words';
import { listHidden } from '../../../lib/db/hidden-terms';
import { listHighlightsOfArticle, readArticle } from '../../../lib/db/list-of-article';
import { readSettings } from '../../../lib/db/settings';
import type { Visit, VisitedPage } from '../../../lib/messages/background';
import { isListed } from '../first-list';
import { takeGoal } from '../goals';
import { readOthers } from '../other-articles';
import { hasPacks } from '../pack-terms';
import { alikeOf, mustCompare } from '../same-articles';
import { articleOf } from '../sender';
import { readSiteChoices } from '../site-choices';
import { showBadge } from '../tabs';
import { readUnfinished } from '../unfinished-notes';
import type { AskingPage } from './asking-page';

/** Everything that a page needs when its reading begins: what is kept of its article, and what the reader chose. */
export async function readVisit({ opened, sender, site }: AskingPage, page?: VisitedPage): Promise<Visit> {
  const { tab, key } = sender;
  const database = await opened;
  const id = await articleOf(sender);
  const others = await readOthers(database, sender, page?.others ?? []);
  const compare = page ? await mustCompare(database, sender, page) : false;
  const alike = page && !compare ? await alikeOf(database, sender, page) : null;
  const [article, highlights, choices, settings, hidden, dismissed, goal, unfinished, asked, packs] = await Promise.all(
    [
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
    ],
  );
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
}
