import { expect, test } from 'vitest';
import { compileGlossary } from '../../../lib/core/glossary/compile-glossary';
import { findTerms, stepTerms } from '../../../lib/core/glossary/find-terms';
import { termOf } from './term-of';

const glossary = compileGlossary([termOf('boundary'), termOf('window of tolerance'), termOf('repair')]);
const paragraph = 'We drew a boundary, left the window of tolerance for a while, and began the repair. ';

/** A text of some paragraphs with a break at the end of each. */
function pageOf(paragraphs: number) {
  const text = paragraph.repeat(paragraphs);
  return { text, breaks: Array.from({ length: paragraphs }, (_, at) => (at + 1) * paragraph.length), zones: [] };
}

test('a long text is looked through with pauses, and what another text holds meanwhile does not get in', () => {
  const page = pageOf(5000);
  const other = pageOf(3);
  const steps = stepTerms(page, glossary);
  let pauses = 0;
  let next = steps.next();
  for (; !next.done; next = steps.next()) {
    pauses++;
    expect(findTerms(other, glossary)).toHaveLength(9);
  }
  expect(next.value).toEqual(findTerms(page, glossary));
  expect(next.value).toHaveLength(15_000);
  expect(pauses).toBeGreaterThan(60);
});

test('a short text is looked through without a pause', () => {
  expect(stepTerms(pageOf(3), glossary).next().done).toBe(true);
});
