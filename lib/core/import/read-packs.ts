import * as v from 'valibot';
import type { GlossaryTerm } from '../glossary/glossary';
import { type NewPack, partId } from '../glossary/pack';
import type { Refusal } from './format';
import { packHeadShape, packTermsShape } from './pack-shapes';
import { plainCopy } from './plain-copy';
import { asObject } from './read-json';

/** The packs of a backup that are whole; one with a part missing or misshapen is refused as a whole. `from`: entries before. */
export function readPacks(rows: readonly unknown[], from: number): { packs: NewPack[]; refused: Refusal[] } {
  const parts = new Map(rows.map((row) => [asObject(row)?.id, row]));
  const packs: NewPack[] = [];
  const refused: Refusal[] = [];
  for (const row of rows) {
    const id = asObject(row)?.id;
    if (typeof id === 'string' && id.includes('/')) continue;
    const pack = readPack(row, parts);
    if (pack) packs.push(pack);
    else refused.push({ where: from + packs.length + refused.length + 1, why: 'misshapen' });
  }
  return { packs, refused };
}

function readPack(row: unknown, rows: ReadonlyMap<unknown, unknown>): NewPack | null {
  try {
    const head = v.safeParse(packHeadShape, plainCopy(row));
    if (!head.success) return null;
    const parts: GlossaryTerm[][] = [];
    for (let part = 0; part < head.output.parts; part++) {
      const found = asObject(rows.get(partId(head.output.id, part)));
      const terms = v.safeParse(packTermsShape, plainCopy(found?.terms));
      if (!terms.success) return null;
      parts.push(terms.output);
    }
    const count = parts.reduce((sum, terms) => sum + terms.length, 0);
    return count === head.output.terms ? { head: head.output, parts } : null;
  } catch {
    return null; // nested deeper than any pack of ours
  }
}
