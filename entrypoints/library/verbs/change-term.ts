import { newId } from '../../../lib/core/new-id';
import type { TermRow } from '../../../lib/core/record/row';
import { words } from '../../../lib/core/words/words';
import { background } from '../../../lib/messages/client';
import type { Page } from '../page';
import { attempt } from './attempt';
import { offerUndo, remember } from './take-back';

/** Puts a saved term into the trash and offers the way back. */
export const trashTerm = (page: Page, row: TermRow): Promise<void> => page.state.deeds.follow(trash(page, row));

async function trash(page: Page, { id, headword }: TermRow): Promise<void> {
  const change = { message: newId(), store: 'terms', id, set: { trashed: Date.now() } } as const;
  const written = await attempt(page, async () => ({ action: await background.changeTerm(change) }));
  if (!written) return;
  const { action } = written;
  page.state.terms = page.state.terms.filter((row) => row.id !== id);
  const text = words.terms.removedToast(headword);
  remember(page, action);
  if (action !== null) offerUndo(page, text);
}
