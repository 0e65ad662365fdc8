import type { ArticleId } from '../../../lib/core/model';
import { words } from '../../../lib/core/words/words';
import { background } from '../../../lib/messages/client';
import type { Reading } from '../reading';
import { attempt } from './attempt';
import { closeToast, showToast } from './toast';

/** Makes the page's article one with another of its site, and offers the way back. */
export async function joinArticle(reading: Reading, other: ArticleId): Promise<void> {
  if (!(await run(reading, () => background.joinArticle(other)))) return;
  const undo = () => {
    closeToast(reading);
    void partArticle(reading, other);
  };
  showToast(reading, { text: words.same.joinedSaid, action: { label: words.undo, run: undo } });
}

/** Parts the page's article from another, or says that they are two; it is not asked again. */
export async function partArticle(reading: Reading, other: ArticleId): Promise<void> {
  const wasOne = reading.alike?.state === 'joined';
  if (!(await run(reading, () => background.partArticle(other)))) return;
  if (wasOne) showToast(reading, { text: words.same.parted });
}

async function run(reading: Reading, write: () => Promise<void>): Promise<boolean> {
  const done = await attempt(reading, () => write().then(() => true));
  if (done) await reading.goOver();
  return done === true;
}
