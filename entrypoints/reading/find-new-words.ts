import type { GlossaryTerm } from '../../lib/core/glossary/glossary';
import { proposeTerms } from '../../lib/core/glossary/propose-terms';
import { readDefinitions } from '../../lib/page/read-definitions';
import { rangeOf } from '../../lib/page/text-map';
import { compiledOf } from './find-page-terms';
import type { PageReading } from './read-page';
import type { Reading } from './reading';
import type { NewWords } from './state';

const asked = new WeakMap<PageReading, readonly GlossaryTerm[]>();

/** Looks once, and later, for what the article itself explains and repeats; the margin's list is drawn again then. */
export function findNewWords(reading: Reading): void {
  const { page, state, signal } = reading;
  if (asked.get(page) === state.glossary) return;
  asked.set(page, state.glossary);
  setTimeout(() => {
    if (signal.aborted || reading.page !== page) return;
    state.newWords = readNewWords(page, state.glossary);
    reading.draw();
  });
}

function readNewWords({ scopes, facts, comments }: PageReading, glossary: readonly GlossaryTerm[]): NewWords {
  const article = scopes.find(({ comment }) => comment === null);
  if (!article) return { definitions: [], candidates: [] };
  const { map } = article;
  const people = [...facts.authors, ...comments.map((comment) => comment.facts.author ?? '')];
  const options = { language: facts.language, without: [...people, facts.site] };
  return {
    definitions: readDefinitions(document, map).map(({ headword, quote, span }) => {
      return { headword, quote, range: span && rangeOf(map, span) };
    }),
    candidates: proposeTerms(map, compiledOf(glossary).matcher, options).map(({ words, mentions }) => {
      return { text: words, count: mentions.length };
    }),
  };
}
