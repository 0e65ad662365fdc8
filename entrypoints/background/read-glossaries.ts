import { browser } from 'wxt/browser';
import type { Glossary } from '../../lib/core/glossary/glossary';
import { listPacks } from '../../lib/db/list-packs';
import type { Database } from '../../lib/db/schema';

let shipped: Promise<Glossary> | null = null;

/** The glossaries there are: the shipped one, read once in the background's life, and those the reader brought along. */
export async function readGlossaries(database: Database): Promise<Glossary[]> {
  return [await readShipped(), ...(await listPacks(database))];
}

function readShipped(): Promise<Glossary> {
  shipped ??= fetch(browser.runtime.getURL('/packs/attachment.json'))
    .then((response) => response.json() as Promise<Glossary>)
    .catch((error) => {
      shipped = null;
      throw error;
    });
  return shipped;
}
