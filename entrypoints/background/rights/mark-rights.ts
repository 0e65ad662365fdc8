import { articleId } from '../../../lib/core/page-key';
import { changeRow } from '../../../lib/db/change-row';
import { createHighlight } from '../../../lib/db/create-highlight';
import { listTagNames } from '../../../lib/db/list-tag-names';
import { readCounts } from '../../../lib/db/read-counts';
import { seeSightings } from '../../../lib/db/see-sightings';
import { undoAction } from '../../../lib/db/undo-action';
import type { Background, Undone } from '../../../lib/messages/background';
import { tellPages } from '../../../lib/messages/news';
import { isListed, listPage } from '../first-list';
import { otherPage } from '../other-articles';
import { articleOf } from '../sender';
import { tellOfUndone } from '../tell-of-step';
import { keepUnfinished } from '../unfinished-notes';
import type { AskingPage } from './asking-page';
import { mustBeOf } from './must-be-of';

/** What a page may do with the highlights of its own article. */
export function markRights({
  opened,
  surfaceOf,
  countBadge,
  written,
  sender,
}: AskingPage): Pick<
  Background,
  'addHighlight' | 'changeHighlight' | 'undo' | 'see' | 'tagNames' | 'counts' | 'writing'
> {
  const { tab, address, key } = sender;
  return {
    async addHighlight({ at, ...highlight }) {
      const other = at === undefined ? null : otherPage(sender, at);
      const id = other ? await articleId(other.key) : await articleOf(sender);
      const origin = { article: id, address: other?.address ?? address, surface: await surfaceOf() };
      const pages = other ? [key, other.key] : [key];
      const listed = pages.map(isListed); // asked for while it is written
      const answer = written(await createHighlight(await opened, highlight, origin));
      for (const [n, page] of pages.entries()) await listPage(page, listed[n]);
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
    async writing(note) {
      if (note) await mustBeOf(await opened, sender, [note.highlight]);
      await keepUnfinished(await articleOf(sender), note, tab);
    },
  };
}

/** Where a term was saved is no business of the page it is undone on. */
function withoutSource(undone: Undone): Undone {
  return undone.store === 'terms' ? { ...undone, row: { ...undone.row, source: null, tags: [] } } : undone;
}
