import { browser } from '../../lib/browser';
import type { Glossary } from '../../lib/core/glossary/glossary';

let shipped: Promise<Glossary> | null = null;

/** The glossary that Glossmark brings along, read once in the background's life. */
export function readShipped(): Promise<Glossary> {
  shipped ??= fetch(browser.runtime.getURL('/packs/attachment.json'))
    .then((response) => response.json() as Promise<Glossary>)
    .catch((error) => {
      shipped = null;
      throw error;
    });
  return shipped;
}
