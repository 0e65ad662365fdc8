import type { ImportDraft, ImportReport } from '../../../lib/core/import/format';
import { newId } from '../../../lib/core/new-id';
import { background } from '../../../lib/messages/client';
import { savePackParts } from './save-pack';

/**
 * Saves what a file holds as one batch, and the glossaries of a backup; null where that was called off.
 * Glossaries become whole at the end, when the rows are there: killed before, none of them is seen.
 */
export async function saveDraft(
  { packs = [], ...draft }: ImportDraft,
  isWanted: () => boolean,
): Promise<ImportReport | null> {
  for (const pack of packs) {
    if (!(await savePackParts(pack, isWanted))) return null;
  }
  const report = await background.saveImport(draft, newId());
  const brought: string[] = [];
  for (const { head } of packs) {
    if (await background.finishPack(head)) brought.push(head.id);
  }
  return { ...report, packs: brought };
}
