import { compileGlossary } from '../../lib/core/glossary/compile-glossary';
import { stepTerms } from '../../lib/core/glossary/find-terms';
import type { GlossaryTerm } from '../../lib/core/glossary/glossary';
import type { Matcher } from '../../lib/core/glossary/matcher';
import type { Mention } from '../../lib/core/model';
import type { PageText } from '../../lib/core/text';
import type { FoundMentions } from '../../lib/messages/background';

/** Other pages are answered after this long, milliseconds. */
const slice = 40;

/** Kept while pages are read with the same terms, which is nearly always. */
let last: { terms: string; matcher: Matcher } | null = null;

/** Finds the mentions of terms in texts, so that no page has to make a glossary ready for it; keeps nothing of the texts. */
export async function findMentions(terms: readonly GlossaryTerm[], texts: readonly PageText[]): Promise<FoundMentions> {
  const matcher = matcherOf(terms);
  const mentions: Mention[][] = [];
  for (const text of texts) mentions.push(await findIn(text, matcher));
  const found = new Set(mentions.flat().map(({ term }) => term));
  return { mentions, terms: terms.filter(({ id }) => found.has(id)) };
}

function matcherOf(terms: readonly GlossaryTerm[]): Matcher {
  const name = JSON.stringify(terms);
  if (last?.terms !== name) last = { terms: name, matcher: compileGlossary(terms) };
  return last.matcher;
}

async function findIn(text: PageText, matcher: Matcher): Promise<Mention[]> {
  const work = stepTerms(text, matcher);
  let until = performance.now() + slice;
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    if (performance.now() < until) continue;
    await new Promise((resolve) => setTimeout(resolve));
    until = performance.now() + slice;
  }
}
