import type { Locator, Page } from '@playwright/test';
import { strToU8, zipSync } from 'fflate';
import { callFromContent, fresh, openMargin } from './harness';

/** A term as the background gives it to a page, as far as tests look at it. */
export interface TermHere {
  id: string;
  headword: string;
  own?: { id: string; definitions: string[]; forms: string[] };
}

/** The terms that the reader keeps. */
export async function keptTerms(page: Page): Promise<TermHere[]> {
  const answer = (await callFromContent(page, 'terms')) as { value: TermHere[] };
  return answer.value.filter(({ own }) => own);
}

/** An id for a message or row of a test's own. */
export const hexId = (): string =>
  `${fresh()}${fresh()}${fresh()}${fresh()}`
    .replace(/[^0-9a-f]/g, '7')
    .padEnd(32, '0')
    .slice(0, 32);

/** A word of letters alone that no other test uses. */
export const letters = (): string => `q${fresh().replace(/[^a-z]/g, 'e')}`;

/** A Yomitan dictionary with a title and some terms. */
export function dictionary(title: string, terms: readonly string[]): Buffer {
  const rows = terms.map((term, n) => [term, '', 'n', '', 0, [`Meaning of ${term}.`], n, '']);
  const index = { title, revision: '1', format: 3 };
  return Buffer.from(
    zipSync({ 'index.json': strToU8(JSON.stringify(index)), 'term_bank_1.json': strToU8(JSON.stringify(rows)) }),
  );
}

/** Takes every own term out, so that no test sees another's. */
export async function clearTerms(page: Page): Promise<void> {
  for (const { own } of await keptTerms(page)) {
    await callFromContent(page, 'changeTerm', { message: hexId(), store: 'terms', id: own?.id, set: { trashed: 1 } });
  }
}

/** Shows a hidden term again everywhere, so that no test sees another's. */
export async function showEverywhere(page: Page): Promise<void> {
  const visit = (await callFromContent(page, 'visit')) as { value: { hidden: object[] } };
  for (const term of visit.value.hidden)
    await callFromContent(page, 'hideTerm', { message: hexId(), term, hidden: false });
}

/** Opens a term's row in the margin; gives the margin. */
export async function openTerm(page: Page, id: string): Promise<Locator> {
  const margin = await openMargin(page, 'Terms');
  const row = margin.locator(`[data-row="${id}"]`);
  if ((await row.getAttribute('aria-expanded')) !== 'true') await row.click();
  return margin;
}

/** Chooses from the open row's menu. */
export async function chooseMore(margin: Locator, name: RegExp | string): Promise<void> {
  await margin.getByRole('button', { name: 'More about this term' }).click();
  await margin.getByRole('menuitem', { name }).click();
}
