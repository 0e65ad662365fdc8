import { PlainError } from '../../../lib/core/plain-error';
import type { Change } from '../../../lib/core/record/row';
import { changeRow } from '../../../lib/db/change-row';
import { createTerm } from '../../../lib/db/create-term';
import { dismissWords } from '../../../lib/db/dismissed-words';
import { hideTerm } from '../../../lib/db/hidden-terms';
import type { Background } from '../../../lib/messages/background';
import { findMentions } from '../find-mentions';
import { packTerms } from '../pack-terms';
import { articleOf } from '../sender';
import { tellTerms } from '../tabs';
import { termsHere } from '../terms-here';
import type { AskingPage } from './asking-page';

/** What a page may ask of terms, and change of the reader's own. */
export function termRights({
  opened,
  site,
  surfaceOf,
  sender,
}: AskingPage): Pick<
  Background,
  'terms' | 'mentions' | 'packTerms' | 'saveTerm' | 'changeTerm' | 'hideTerm' | 'dismissWords'
> {
  const { tab, address } = sender;
  return {
    terms: async () => termsHere(await opened, site),
    mentions: async (texts) => findMentions(await termsHere(await opened, site), texts),
    packTerms: async (words) => packTerms(await opened, words),
    async saveTerm(term) {
      const action = await createTerm(await opened, term, { address, site, surface: await surfaceOf() });
      void tellTerms(tab);
      return action;
    },
    async changeTerm(change) {
      mustStayHere(change, site);
      const { action } = await changeRow(await opened, change, await surfaceOf());
      void tellTerms(tab);
      return action;
    },
    async hideTerm(hiding) {
      const asked = { hiding, article: await articleOf(sender), surface: await surfaceOf() };
      const action = await hideTerm(await opened, asked);
      void tellTerms(tab);
      return action;
    },
    async dismissWords(dismissing) {
      const action = await dismissWords(await opened, dismissing, await surfaceOf());
      void tellTerms(tab);
      return action;
    },
  };
}

/** A page may keep a term to its own site, or let it go everywhere; never send it to another. */
function mustStayHere({ set }: Change<'terms'>, site: string): void {
  const wanted = set?.site;
  if (wanted !== undefined && wanted !== null && wanted !== site) throw new PlainError('not allowed', 'another site');
}
