import { broughtFacts, packFacts } from '../../../lib/core/glossary/pack-facts';
import { PlainError } from '../../../lib/core/plain-error';
import { changeRow } from '../../../lib/db/change-row';
import { createTerm } from '../../../lib/db/create-term';
import { finishPack } from '../../../lib/db/finish-pack';
import { hideTerm, listHidden } from '../../../lib/db/hidden-terms';
import { listPacks } from '../../../lib/db/list-packs';
import { purgeRows } from '../../../lib/db/purge-row';
import { savePackPart } from '../../../lib/db/save-pack-part';
import type { Database } from '../../../lib/db/schema';
import { trashPack } from '../../../lib/db/trash-pack';
import type { Background } from '../../../lib/messages/background';
import { readShipped } from '../read-shipped';
import type { OwnSender } from '../sender';
import { tellTerms } from '../tabs';
import { allTerms } from '../terms-here';

/** What the extension's own pages may do with the reader's terms and glossaries. */
export function glossaryRights(
  opened: Promise<Database>,
  { surface }: OwnSender,
): Pick<
  Background,
  | 'terms'
  | 'glossaries'
  | 'saveTerm'
  | 'changeTerm'
  | 'hiddenTerms'
  | 'hideTerm'
  | 'purgeTerms'
  | 'savePackPart'
  | 'finishPack'
  | 'trashPack'
> {
  return {
    terms: async () => allTerms(await opened),
    async glossaries() {
      const brought = (await listPacks(await opened)).filter(({ trashed }) => trashed === null);
      return [packFacts(await readShipped()), ...brought.map(broughtFacts)];
    },
    async saveTerm(term) {
      const action = await createTerm(await opened, term, { address: null, site: null, surface });
      void tellTerms(null);
      return action;
    },
    async changeTerm(change) {
      const { action } = await changeRow(await opened, change, surface);
      void tellTerms(null);
      return action;
    },
    hiddenTerms: async () => listHidden(await opened, []),
    async hideTerm(hiding) {
      if (!hiding.term.everywhere) throw new PlainError('not allowed', 'no article');
      const action = await hideTerm(await opened, { hiding, article: null, surface });
      void tellTerms(null);
      return action;
    },
    async purgeTerms(terms) {
      const count = await purgeRows(await opened, 'terms', terms);
      void tellTerms(null);
      return count;
    },
    savePackPart: async (pack, part) => savePackPart(await opened, pack, part),
    async finishPack(head) {
      const isNew = await finishPack(await opened, head);
      void tellTerms(null);
      return isNew;
    },
    async trashPack(pack, trashed) {
      const terms = await trashPack(await opened, pack, trashed);
      void tellTerms(null);
      return terms;
    },
  };
}
