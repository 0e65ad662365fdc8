import type { GlossaryTerm } from '../../lib/core/glossary/glossary';
import { background } from '../../lib/messages/client';
import { compiledOf, stepPageTerms, unreadTexts } from './find-page-terms';
import { inSlices } from './in-slices';
import type { PageReading } from './read-page';
import { hasPackTerms } from './with-pack-terms';

/**
 * Learns the mentions in those texts of a page that are new; false once they are not wanted any more.
 * The background, whose glossary is ready, finds them; what it can't tell is found here, with pauses.
 */
export async function learnMentions(
  page: PageReading,
  glossary: readonly GlossaryTerm[],
  isWanted: () => boolean,
): Promise<boolean> {
  if (!compiledOf(glossary).isReady && !hasPackTerms(glossary)) await ask(page, glossary);
  return isWanted() && (await inSlices(stepPageTerms(page, glossary), isWanted)) !== null;
}

async function ask(page: PageReading, glossary: readonly GlossaryTerm[]): Promise<void> {
  const { mentions } = compiledOf(glossary);
  const texts = unreadTexts(page, glossary);
  if (texts.length === 0) return;
  try {
    const found = await background.mentions(
      texts.map(({ text, breaks, zones }) => ({ text, breaks: [...breaks], zones: [...zones] })),
    );
    for (const [index, map] of texts.entries()) mentions.set(map, found[index] ?? []);
  } catch {
    // An extension that is gone, or a text beyond what may be sent: they are found here then.
  }
}
