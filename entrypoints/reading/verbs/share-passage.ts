import { safeFileName } from '../../../lib/core/export/safe-file-name';
import { textFragment } from '../../../lib/core/export/text-fragment';
import type { Colour, TextQuoteSelector } from '../../../lib/core/model';
import { readBefore } from '../../../lib/core/quote/read-context';
import { words } from '../../../lib/core/words/words';
import { background } from '../../../lib/messages/client';
import { copyPicture } from '../../../lib/page/copy-picture';
import { copyText } from '../../../lib/page/copy-text';
import { drawQuote } from '../../../lib/page/draw-quote';
import { type Reading, say } from '../reading';
import type { Selected } from '../selected';
import { attempt } from './attempt';
import { quoteWithSource } from './copy-quote';
import { showToast } from './toast';

/** A passage is linked to and drawn up to this length, UTF-16 code units. */
export const longestShared = 5000;

/** The selected words as a link names them. */
export function quoteOf({ scope, span, text }: Selected): TextQuoteSelector {
  return { type: 'TextQuoteSelector', exact: text, prefix: readBefore(scope.map, span.start, 64), suffix: '' };
}

/** Copies a link that opens this page at the passage. */
export async function copyLink(reading: Reading, quote: TextQuoteSelector): Promise<void> {
  const [address = '', hash = ''] = location.href.split(/(#.*)/);
  const route = /^#!?\//.test(hash) ? hash : '';
  const done = await copyText(textFragment(address + route, quote));
  tell(reading, done ? words.share.linkCopied : words.bar.notCopied);
}

/** Copies a passage as a picture with its words as alternative text. */
export async function copyAsPicture(reading: Reading, text: string, colour: Colour): Promise<void> {
  const { root } = reading.page;
  const facts = reading.page.facts();
  const rtl = getComputedStyle(root).direction === 'rtl';
  const site = [facts.authors.join(', '), facts.site].filter((part) => part !== '').join(' · ');
  const copied = await attempt(reading, async () => {
    const picture = await drawQuote({ quote: `“${text}”`, title: facts.title, site, colour, rtl });
    if (!picture) return null;
    const name = safeFileName(facts.title, 'png');
    return copyPicture({ picture, alternative: quoteWithSource(reading, text), name });
  });
  if (copied) tell(reading, copied === 'copied' ? words.share.pictureCopied : words.share.pictureSaved);
}

/** Opens the library with the first words of a passage searched. */
export function searchLibrary(reading: Reading, text: string): void {
  const line = text.replace(/\s+/g, ' ').trim();
  const start = line.length <= 80 ? line : line.slice(0, 80).replace(/\s\S*$/, '');
  closeBar(reading);
  void attempt(reading, () => background.openLibrary({ text: start }));
}

function closeBar(reading: Reading): void {
  reading.state.bar = null;
  reading.draw();
}

function tell(reading: Reading, text: string): void {
  showToast(reading, { text });
  say(reading, text);
}
