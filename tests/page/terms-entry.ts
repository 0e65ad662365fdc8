import { compileGlossary } from '../../lib/core/glossary/compile-glossary';
import { findTerms } from '../../lib/core/glossary/find-terms';
import type { GlossaryTerm } from '../../lib/core/glossary/glossary';
import { createTextMap, rangeOf } from '../../lib/page/text-map';

/** Finds terms below an element and gives the words under each mention's range. */
function findIn(root: Node, terms: readonly GlossaryTerm[]): string[] {
  const map = createTextMap(root);
  return findTerms(map, compileGlossary(terms)).map((mention) => {
    const still = rangeOf(map, mention);
    if (!still) return 'no range';
    const range = new Range();
    range.setStart(still.startContainer, still.startOffset);
    range.setEnd(still.endContainer, still.endOffset);
    return range.toString();
  });
}

Object.assign(globalThis, { termsInPage: { findIn } });
