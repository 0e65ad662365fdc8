import type { Anchor } from '../model';
import { type FoldedText, foldText } from './fold-text';

/** A stored passage, folded and ready to be looked for. */
export interface Wanted {
  readonly anchor: Anchor;
  readonly words: FoldedText;
  /** Folded units of the words. */
  readonly size: number;
  /** Folded prefix and suffix. */
  readonly before: string;
  readonly after: string;
  /** Folded text outside of the block, where it was stored. */
  readonly outside: { before: string; after: string } | null;
  readonly heading: string;
  /** Where it began in the folded text then; -1 where that is not known. */
  readonly origin: number;
  /** Folded length of the whole text then; -1 where that is not known. */
  readonly length: number;
  /** Marks of places that were not it. */
  readonly twins: ReadonlySet<string>;
  /** Length of a seed: 8, in Chinese and Japanese 4. */
  readonly seed: number;
}

/** Folds what is stored of a passage. */
export function prepareAnchor(anchor: Anchor): Wanted {
  const words = foldText(anchor.quote.exact);
  const outside = anchor.hints?.outside;
  return {
    anchor,
    words,
    size: words.text.length,
    before: foldText(anchor.quote.prefix).text,
    after: foldText(anchor.quote.suffix).text,
    outside: outside ? { before: foldText(outside.before).text, after: foldText(outside.after).text } : null,
    heading: foldText(anchor.hints?.heading ?? '').text,
    origin: anchor.hints?.folded ?? -1,
    length: anchor.hints?.fingerprint ? Number.parseInt(anchor.hints.fingerprint.slice(0, 6), 16) : -1,
    twins: new Set(anchor.hints?.twins?.match(/.{4}/g) ?? []),
    seed: isDense(words.codes) ? 4 : 8,
  };
}

/** Folded characters of context that make a side which a copy could share. */
const framed = 16;

/** Whether both sides have context, so that neither is the root's edge. */
export const isFramed = ({ before, after }: Wanted) => before.length >= framed && after.length >= framed;

/** Whether another place had the same words and all of the context when the passage was stored. */
export const isTwinned = ({ anchor }: Wanted) => (anchor.hints?.copies?.[0] ?? 0) > 0;

/** Whether most of a text is written in characters that are words or syllables. */
function isDense(codes: Uint16Array): boolean {
  let dense = 0;
  for (const code of codes) if (code >= 0x2e80 && code < 0xac00) dense++;
  return dense * 2 > codes.length;
}
