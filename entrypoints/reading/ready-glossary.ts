import { compileGlossary } from '../../lib/core/glossary/compile-glossary';
import type { GlossaryTerm } from '../../lib/core/glossary/glossary';
import type { Matcher } from '../../lib/core/glossary/matcher';
import { createSenseIndex, type SenseIndex } from '../../lib/core/glossary/sense-index';
import { glossaryOnPage } from './find-page-terms';

/** A glossary that was made ready for matching here. */
export interface ReadyGlossary {
  matcher: Matcher;
  /** The terms that words may stand for. */
  sensesOf: SenseIndex;
}

/** Makes a glossary ready for matching on this page, once. */
export function readyGlossary(glossary: readonly GlossaryTerm[]): ReadyGlossary {
  const here = glossaryOnPage(glossary);
  if (!here.ready) {
    const matcher = compileGlossary(glossary);
    let senses: SenseIndex | null = null;
    const sensesOf = (words: string) => {
      senses ??= createSenseIndex(matcher);
      return senses(words);
    };
    here.ready = { matcher, sensesOf };
  }
  return here.ready;
}
