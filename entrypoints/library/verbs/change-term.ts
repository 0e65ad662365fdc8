import { newId } from '../../../lib/core/new-id';
import type { TermRow } from '../../../lib/core/record/row';
import { words } from '../../../lib/core/words/words';
import { background } from '../../../lib/messages/client';
import { type Page, say } from '../page';
import { attempt } from './attempt';
import { undo } from './change-passage';
import { showToast } from './toast';

/** Puts a saved term into the trash and offers the way back. */
export async function trashTerm(page: Page, { id, headword }: TermRow): Promise<void> {
  const change = { message: newId(), store: 'terms', id, set: { trashed: Date.now() } } as const;
  const written = await attempt(page, async () => ({ action: await background.changeTerm(change) }));
  if (!written) return;
  const { action } = written;
  page.state.terms = page.state.terms.filter((row) => row.id !== id);
  const text = words.terms.removedToast(headword);
  if (action !== null) {
    page.state.done.push(action);
    showToast(page, { text, action: { label: words.undo, run: () => void undo(page, action) } });
  }
  say(page, text);
}
