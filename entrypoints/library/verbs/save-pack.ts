import type { NewPack } from '../../../lib/core/glossary/pack';
import type { ImportDraft, ImportReport } from '../../../lib/core/import/format';
import { makePack } from '../../../lib/core/import/terms/make-pack';
import { background } from '../../../lib/messages/client';

/** Saves the parts of a pack; false where that was called off. Nobody sees them before the pack is finished. */
export async function savePackParts({ head, parts }: NewPack, isWanted: () => boolean): Promise<boolean> {
  for (const [part, terms] of parts.entries()) {
    if (!isWanted()) return false;
    await background.savePackPart(head.id, { part, terms });
  }
  return isWanted();
}

/** Saves a file's terms as a glossary of its own, part by part; null where that was called off before its end. */
export async function savePack(
  draft: ImportDraft,
  { title, file }: { title: string; file: string },
  isWanted: () => boolean,
): Promise<ImportReport | null> {
  const pack = await makePack(draft, title.trim(), file.slice(0, 255));
  if (!(await savePackParts(pack, isWanted))) return null;
  const { head } = pack;
  const isNew = await background.finishPack(head);
  return {
    source: draft.source,
    batch: head.id,
    entries: head.terms + draft.refused.length,
    articles: 0,
    added: isNew ? head.terms : 0,
    withNote: 0,
    same: isNew ? 0 : head.terms,
    refused: draft.refused,
  };
}
