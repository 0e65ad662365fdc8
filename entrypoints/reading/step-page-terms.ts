import { stepTerms } from '../../lib/core/glossary/find-terms';
import type { GlossaryTerm } from '../../lib/core/glossary/glossary';
import { glossaryOnPage, unreadTexts } from './find-page-terms';
import type { PageReading } from './read-page';
import { readyGlossary } from './ready-glossary';

/** Looks through those texts of a page that are new, with a pause now and then; what is found is kept for findPageTerms. */
export function* stepPageTerms(page: PageReading, glossary: readonly GlossaryTerm[]): Generator<void, true, void> {
  const { mentions } = glossaryOnPage(glossary);
  const { matcher } = readyGlossary(glossary);
  for (const map of unreadTexts(page, glossary)) {
    mentions.set(map, yield* stepTerms(map, matcher));
    yield;
  }
  return true;
}
