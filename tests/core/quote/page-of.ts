import type { Anchor, Found } from '../../../lib/core/model';
import { describeQuote } from '../../../lib/core/quote/describe-quote';
import { findQuotes } from '../../../lib/core/quote/find-quotes';
import type { PageText, Zone } from '../../../lib/core/text';

/** A page of blocks: one string a block, `# ` before it makes it a heading. */
export function pageOf(...blocks: string[]): PageText {
  const breaks: number[] = [];
  const zones: Zone[] = [];
  let text = '';
  for (const block of blocks) {
    if (text !== '') breaks.push(text.length);
    const words = block.replace(/^# /, '');
    if (words !== block) zones.push({ kind: 'heading', start: text.length, end: text.length + words.length });
    text += words;
  }
  return { text, breaks, zones };
}

/** The anchor of the first occurrence of some words, counted from `from`. */
export function anchorOf(page: PageText, words: string, from = 0): Anchor {
  const start = page.text.indexOf(words, from);
  if (start < 0) throw new Error(`not in the page: ${words}`);
  return { ...describeQuote(page, { start, end: start + words.length }), comment: null };
}

/** All answers of findQuotes, its steps run to the end. */
export function findAll(page: PageText, anchors: Anchor[]): Found[] {
  const steps = findQuotes(page, anchors);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Grade and found words of one anchor, with the reason where it is lost. */
export function look(page: PageText, anchor: Anchor): string {
  const [found] = findAll(page, [anchor]);
  if (!found) throw new Error('no answer');
  return found.span ? `${found.grade}: ${page.text.slice(found.span.start, found.span.end)}` : `lost: ${found.reason}`;
}
