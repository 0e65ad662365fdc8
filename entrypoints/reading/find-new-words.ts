import type { GlossaryTerm } from '../../lib/core/glossary/glossary';
import { proposeTerms } from '../../lib/core/glossary/propose-terms';
import { readDefinitions } from '../../lib/page/read-definitions';
import { rangeOf } from '../../lib/page/text-map';
import type { PageReading } from './read-page';
import type { Reading } from './reading';
import { readyGlossary } from './ready-glossary';
import type { NewWords, State } from './state';

/** What a page's new words were looked for by. */
interface Asked {
  glossary: readonly GlossaryTerm[];
  dismissed: string;
}

const asked = new WeakMap<PageReading, Asked>();

/** Looks once, and later, for what the article itself explains and repeats; the margin's list is drawn again then. */
export function findNewWords(reading: Reading): void {
  const { page, state, signal } = reading;
  const { glossary } = state;
  const dismissed = state.dismissed.join('\n');
  const before = asked.get(page);
  if (before?.glossary === glossary && before.dismissed === dismissed) return;
  asked.set(page, { glossary, dismissed });
  setTimeout(() => {
    if (signal.aborted || reading.page !== page) return;
    state.newWords = readNewWords(page, state);
    reading.draw();
  });
}

function readNewWords(page: PageReading, { glossary, dismissed }: Pick<State, 'glossary' | 'dismissed'>): NewWords {
  const { scopes, comments } = page;
  const facts = page.facts();
  const article = scopes.find(({ comment }) => comment === null);
  if (!article) return { definitions: [], candidates: [] };
  const { map } = article;
  const people = [...facts.authors, ...comments.map((comment) => comment.facts.author ?? '')];
  const options = { language: facts.language, without: [...people, facts.site], dismissed };
  return {
    definitions: readDefinitions(document, map).map(({ headword, quote, span }) => {
      return { headword, quote, range: span && rangeOf(map, span) };
    }),
    candidates: proposeTerms(map, readyGlossary(glossary).matcher, options).map(({ words, mentions, key }) => {
      return { text: words, count: mentions.length, key };
    }),
  };
}
