import { background } from '../../lib/messages/client';
import { glossaryOnPage, growGlossary } from './find-page-terms';
import type { Reading } from './reading';
import { placeTerms } from './verbs/place-terms';

/** Asks for all terms where only those that the page mentions are known: what rests beside it needs no others. */
export async function knowTerms(reading: Reading): Promise<void> {
  const { state, signal } = reading;
  const part = state.glossary;
  if (glossaryOnPage(part).isWhole) return;
  const whole = await background.terms();
  if (signal.aborted || state.glossary !== part) return;
  growGlossary(part, whole);
  state.glossary = whole;
  placeTerms(reading);
}
