import type { HighlightRow } from '../../../lib/core/record/row';
import { changeArticle } from '../../../lib/db/change-article';
import { changeRow } from '../../../lib/db/change-row';
import { changeRows } from '../../../lib/db/change-rows';
import { listTagNames } from '../../../lib/db/list-tag-names';
import { purgeRows } from '../../../lib/db/purge-row';
import { readCounts } from '../../../lib/db/read-counts';
import { removeArticle } from '../../../lib/db/remove-article';
import type { Database } from '../../../lib/db/schema';
import { undoAction } from '../../../lib/db/undo-action';
import type { Background, Written } from '../../../lib/messages/background';
import { openArticle, openLibrary } from '../open-pages';
import type { OwnSender } from '../sender';
import { tellAll } from '../tabs';
import { tellOfMany, tellOfUndone } from '../tell-of-step';

/** What the library may do with highlights and articles, of any page. */
export function libraryRights(
  opened: Promise<Database>,
  { surface }: OwnSender,
): Pick<
  Background,
  | 'changeHighlight'
  | 'changeHighlights'
  | 'changeArticle'
  | 'removeArticle'
  | 'undo'
  | 'tagNames'
  | 'counts'
  | 'purge'
  | 'openArticle'
  | 'openLibrary'
> {
  return {
    changeHighlight: async (change) => written(await changeRow(await opened, change, surface)),
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
    async undo(action, message) {
      const answer = await undoAction(await opened, { action, message, surface });
      void tellOfUndone(answer, null);
      return answer;
    },
    tagNames: async (start) => listTagNames(await opened, start),
    counts: async () => readCounts(await opened),
    async purge(highlights) {
      const count = await purgeRows(await opened, 'highlights', highlights);
      void tellAll('', null);
      return count;
    },
    openArticle: async (article, highlight, purpose = 'see') =>
      openArticle(await opened, article, highlight === null ? null : { highlight, purpose }),
    openLibrary,
  };
}

function written(answer: Written<HighlightRow>): Written<HighlightRow> {
  void tellAll(answer.row.article, null);
  return answer;
}
