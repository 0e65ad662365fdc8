import { en } from './en';
import { pseudo } from './pseudo';

export type Words = typeof en;

/** The catalogue in use; English until another language is chosen. */
export let words: Words = en;

/** Chooses the catalogue for a language; `en-XA` is the pseudo-locale of test builds. */
export function speak(language: string): void {
  words = language === 'en-XA' ? pseudo(en) : en;
}
