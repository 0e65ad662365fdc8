import { newId } from '../../lib/core/new-id';
import type { TermRow } from '../../lib/core/record/row';
import { changeOfDraft, readList, type TermDraft } from '../../lib/core/record/term-draft';
import { words } from '../../lib/core/words/words';
import { background } from '../../lib/messages/client';

/** Stores what a form says, as a new term or as a change of a row; gives the action (null: nothing changed) and its line. */
export async function storeDraft(
  draft: TermDraft,
  row: TermRow | null,
): Promise<{ action: number | null; text: string }> {
  const headword = draft.headword.trim();
  if (row) {
    const change = changeOfDraft(draft, row.tags, null);
    const whole = change && ({ ...change, message: newId(), store: 'terms', id: row.id } as const);
    return { action: whole && (await background.changeTerm(whole)), text: words.terms.changedToast(headword) };
  }
  const { id, definition, matchCase, entry } = draft;
  const [forms, tags] = [readList(draft.forms, headword), readList(draft.tags)];
  const term = { id, message: newId(), headword, forms, tags, definition, matchCase, onlyHere: false, entry };
  const action = await background.saveTerm({ ...term, source: null });
  return { action, text: words.terms.savedToast(headword) };
}
