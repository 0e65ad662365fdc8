import { words } from '../../../lib/core/words/words';
import { background } from '../../../lib/messages/client';
import { selectorPattern } from '../../../lib/page/selector-pattern';
import { type Reading, say } from '../reading';
import { attempt } from './attempt';
import { showToast } from './toast';

/** Elements that hold words of an article at least. */
const least = 40;

/** Lets the reader point at the part of the page that is the article; it begins with the one that is read now. */
export function beginPart(reading: Reading): void {
  const { state, page } = reading;
  Object.assign(state, { part: { element: page.root }, menu: null, card: null, bar: null });
  say(reading, words.part.help);
  reading.show('.part-bar button');
}

/** Leaves the choosing; all stays as it was. */
export function leavePart(reading: Reading): void {
  reading.state.part = null;
  reading.show('[data-part]');
}

/** Points at the smallest block with words at or around an element. */
export function pointPart(reading: Reading, element: Element | null): void {
  let at = element;
  while (at && at !== document.body && (isInline(at) || wordsIn(at) < least)) at = at.parentElement;
  if (!at || at === document.documentElement || at === reading.state.part?.element) return;
  reading.state.part = { element: at };
  reading.draw();
}

/** Goes one block up or down: out of the part, or into its largest one. */
export function stepPart(reading: Reading, step: 1 | -1): void {
  const { part } = reading.state;
  if (!part) return;
  const inner = [...part.element.children].filter((child) => wordsIn(child) >= least && !isInline(child));
  const largest = inner.sort((a, b) => wordsIn(b) - wordsIn(a))[0];
  const next = step < 0 ? part.element.parentElement : largest;
  if (!next || next === document.documentElement) return;
  reading.state.part = { element: next };
  const start = (next.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 60);
  say(reading, words.part.pointed(start));
}

/** Takes the part pointed at for the article, here and on the site's other pages. */
export async function takePart(reading: Reading): Promise<void> {
  const element = reading.state.part?.element;
  leavePart(reading);
  const pattern = element && selectorPattern(element);
  if (!pattern) return showToast(reading, { text: words.part.unnamed });
  await keepPart(reading, pattern);
  const run = () => void forgetPart(reading);
  showToast(reading, { text: words.part.taken, action: { label: words.undo, run } });
}

/** Forgets the site's part: the article is found as on every page. */
export const forgetPart = (reading: Reading): Promise<void> => keepPart(reading, null);

async function keepPart(reading: Reading, part: string | null): Promise<void> {
  const done = await attempt(reading, () => background.remember({ part }).then(() => true));
  if (!done) return;
  reading.state.choices.part = part;
  await reading.goOver();
}

const wordsIn = (element: Element) => (element.textContent ?? '').trim().length;
const isInline = (element: Element) => getComputedStyle(element).display.startsWith('inline');
