import { background } from '../../lib/messages/client';
import { glossaryOnPage, keepMentions, unreadTexts } from './find-page-terms';
import { inSlices } from './in-slices';
import { knowTerms } from './know-terms';
import type { Reading } from './reading';
import { hasPackTerms } from './with-pack-terms';

/**
 * Learns the mentions in those texts of a page that are new; false once they are not wanted any more.
 * The background, whose glossary is ready, finds them; what it can't tell is found here, with pauses.
 */
export async function learnMentions(reading: Reading, isWanted: () => boolean): Promise<boolean> {
  const { page, state } = reading;
  const isReady = glossaryOnPage(state.glossary).ready !== null;
  if (!isReady && !hasPackTerms(state.glossary)) await ask(reading);
  // Where a word is not to be taken for one term, it may stand for another.
  const isKnown = state.hidden.every(({ words }) => words === null) && unreadTexts(page, state.glossary).length === 0;
  if (isKnown || !isWanted()) return isWanted();
  await knowTerms(reading);
  const { stepPageTerms } = await import('./step-page-terms');
  return isWanted() && (await inSlices(stepPageTerms(page, state.glossary), isWanted)) !== null;
}

async function ask({ page, state: { glossary } }: Reading): Promise<void> {
  const texts = unreadTexts(page, glossary);
  if (texts.length === 0) return;
  try {
    const found = await background.mentions(
      texts.map(({ text, breaks, zones }) => ({ text, breaks: [...breaks], zones: [...zones] })),
    );
    keepMentions(glossary, texts, found);
  } catch {
    // An extension that is gone, or a text beyond what may be sent: they are found here then.
  }
}
