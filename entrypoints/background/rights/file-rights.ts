import { importDraft, undoImport } from '../../../lib/db/import-draft';
import { raiseOffered } from '../../../lib/db/raise-offered';
import type { Database } from '../../../lib/db/schema';
import type { Background } from '../../../lib/messages/background';
import { listLibrary } from '../first-list';
import { tellAll, tellTerms } from '../tabs';

/** What an import writes and takes back, and what a backup leaves behind. */
export function fileRights(opened: Promise<Database>): Pick<Background, 'saveImport' | 'undoImport' | 'offerBackup'> {
  return {
    async saveImport(draft, batch) {
      const report = await importDraft(await opened, draft, batch);
      await listLibrary(await opened);
      void tellAll('', null);
      void tellTerms(null);
      return report;
    },
    async undoImport(batch, undo) {
      const count = await undoImport(await opened, batch, undo);
      void tellAll('', null);
      void tellTerms(null);
      return count;
    },
    offerBackup: async () => raiseOffered(await opened),
  };
}
