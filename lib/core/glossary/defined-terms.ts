import { isThing, type Thing } from '../article/thing';
import { typesOf } from '../article/types-of';
import { htmlToText } from '../import/html-to-text';
import type { HarvestedDefinition } from './harvested';

const deepest = 6;

/** The DefinedTerms of a page's linked data that have a name and a description of some words (schema.org/DefinedTerm). */
export function definedTerms(things: readonly Thing[]): HarvestedDefinition[] {
  const found = new Map<string, HarvestedDefinition>();
  for (const thing of things) collect(thing, 0, found);
  return [...found.values()];
}

function collect(value: unknown, depth: number, found: Map<string, HarvestedDefinition>): void {
  if (depth > deepest || typeof value !== 'object' || value === null) return;
  if (isThing(value) && typesOf(value).includes('definedterm')) {
    const headword = textOf(value.name);
    const quote = textOf(value.description);
    const isShort = headword.length <= 100 && quote.length <= 1000;
    if (headword !== '' && isShort && quote.split(/\s+/).length >= 3)
      found.set(`${headword}\n${quote}`, { headword, quote, span: null, kind: 'linked data' });
  }
  for (const inner of Object.values(value)) collect(inner, depth + 1, found);
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? htmlToText(value).replace(/\s+/g, ' ').trim() : '';
}
