import type { ImportDraft, ImportReport } from '../../../lib/core/import/format';
import { makePack } from '../../../lib/core/import/terms/make-pack';
import { background } from '../../../lib/messages/client';

/**
 * Saves a file's terms as a glossary of its own, part by part; null where that was called off before its end.
 * Nobody sees a part before the whole is there.
 */
export async function savePack(
  draft: ImportDraft,
  { title, file }: { title: string; file: string },
  isWanted: () => boolean,
): Promise<ImportReport | null> {
  const { head, parts } = await makePack(draft, title.trim(), file.slice(0, 255));
  for (const [part, terms] of parts.entries()) {
    if (!isWanted()) return null;
    await background.savePackPart(head.id, { part, terms });
  }
  if (!isWanted()) return null;
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
