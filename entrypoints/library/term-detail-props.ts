import type { TermDetailProps } from '../../components/library/TermDetail';
import { parseAddress } from '../../lib/core/parse-address';
import type { TermRow } from '../../lib/core/record/row';
import { readTextVersions } from '../../lib/core/record/text-versions';
import type { Page } from './page';
import { trashTerm } from './verbs/change-term';

/** What the detail shows of a saved term. */
export function termDetailProps(page: Page, row: TermRow): TermDetailProps {
  const { state } = page;
  return {
    row,
    own: ownMeanings(row),
    glossary: (row.entry && state.meanings.get(row.entry)) || '',
    address: webAddressOf(row),
    search: state.place.text,
    now: Date.now(),
    onRemove: () => void trashTerm(page, row),
    onBack: () => page.go({ highlight: null }),
  };
}

/** The meaning that a list shows of a saved term: the reader's own, else the glossary's. */
export function meaningOf({ state }: Page, row: TermRow): string {
  return ownMeanings(row)[0] ?? ((row.entry && state.meanings.get(row.entry)) || '');
}

function ownMeanings(row: TermRow): string[] {
  return readTextVersions(row, 'definition').flatMap(({ text }) => (text === '' ? [] : [text]));
}

function webAddressOf({ source }: TermRow): string | null {
  const url = source?.address ? parseAddress(source.address) : null;
  return url && /^https?:$/.test(url.protocol) && url.username === '' && url.password === '' ? url.href : null;
}
