import { browser } from 'wxt/browser';
import type { Glossary, GlossaryTerm } from '../../lib/core/glossary/glossary';

let terms: Promise<GlossaryTerm[]> | null = null;

/** The terms of the shipped glossary, read once in the background's life. */
export function readGlossary(): Promise<GlossaryTerm[]> {
  terms ??= fetch(browser.runtime.getURL('/packs/attachment.json'))
    .then((response) => response.json() as Promise<Glossary>)
    .then((glossary) => glossary.terms)
    .catch((error) => {
      terms = null;
      throw error;
    });
  return terms;
}
