import type { GlossaryTerm } from '../../lib/core/glossary/glossary';
import { background } from '../../lib/messages/client';
import type { TextMap } from '../../lib/page/text-map';
import type { PageReading } from './read-page';

/** What was asked for a glossary that holds terms of packs. */
interface Asked {
  /** The glossary without them. */
  terms: GlossaryTerm[];
  words: ReadonlySet<string>;
  texts: WeakSet<TextMap>;
}

/** Only glossaries of readers who have packs stand here. */
const asked = new WeakMap<readonly GlossaryTerm[], Asked>();

/** Terms to look for with those of the reader's packs that a page's words may be: a dictionary is too large to send whole. */
export async function withPackTerms(terms: GlossaryTerm[], page: PageReading): Promise<GlossaryTerm[]> {
  const maps = page.scopes.map(({ map }) => map);
  const wordsOnPage = await readWords();
  return ask({ terms, words: new Set(wordsOnPage(maps)), texts: new WeakSet(maps) });
}

/** Whether a glossary holds terms of packs for a page's words. */
export const hasPackTerms = (glossary: readonly GlossaryTerm[]): boolean => asked.has(glossary);

/** A page's glossary with terms of packs for words that came since; null where no new words came, or no terms by them. */
export async function withLaterPackTerms(
  glossary: readonly GlossaryTerm[],
  page: PageReading,
): Promise<GlossaryTerm[] | null> {
  const before = asked.get(glossary);
  if (!before) return null;
  const news = page.scopes.map(({ map }) => map).filter((map) => !before.texts.has(map));
  const wordsOnPage = await readWords();
  const words = new Set([...before.words, ...wordsOnPage(news)]);
  const isAsked = words.size === before.words.size;
  // A term of several words may have come in parts, so the earlier words are asked for again.
  const later = isAsked ? null : await ask({ ...before, words });
  for (const map of news) before.texts.add(map);
  if (later && later.length > glossary.length) return later;
  asked.set(glossary, { ...before, words });
  return null;
}

/** Only readers who have packs need it. */
const readWords = async () => (await import('../../lib/core/glossary/words-on-page')).wordsOnPage;

async function ask(question: Asked): Promise<GlossaryTerm[]> {
  const found = await background.packTerms([...question.words]);
  const glossary = [...question.terms, ...found];
  asked.set(glossary, question);
  return glossary;
}
