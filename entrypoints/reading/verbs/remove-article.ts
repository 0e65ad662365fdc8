import { newId } from '../../../lib/core/new-id';
import { words } from '../../../lib/core/words/words';
import { background } from '../../../lib/messages/client';
import { type Reading, say } from '../reading';
import { attempt } from './attempt';
import { offerUndo } from './change-marks';
import { closeArticleNote } from './write-article-note';
import { closeNote } from './write-note';

/** Puts the article with its note and all its highlights into the trash, and offers the one way back. */
export const removeArticle = (reading: Reading): Promise<void> => reading.state.deeds.follow(remove(reading));

async function remove(reading: Reading): Promise<void> {
  const { state } = reading;
  await Promise.all([closeNote(reading), closeArticleNote(reading)]);
  const id = state.article?.id ?? reading.article;
  const removed = await attempt(reading, () => background.removeArticle(id, newId()));
  if (!removed) return;
  if (removed.action !== null) state.deeds.add([removed.action]);
  await reading.refresh();
  const text = words.article.removed(removed.rows.length);
  offerUndo(reading, text);
  say(reading, text);
}
