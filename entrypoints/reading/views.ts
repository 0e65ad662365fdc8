import type { CommentView } from '../../components/margin/ArticleTab';
import type { Excerpt, MarkView, TermView } from '../../components/views';
import type { GlossaryTerm } from '../../lib/core/glossary/glossary';
import { lookUp } from '../../lib/core/glossary/look-up';
import { readSpan } from '../../lib/core/text';
import type { Reading } from './reading';
import type { Mark, Place, State, TermEntry } from './state';

/** A mark as lists and menus show it. */
export function markView({ page }: Reading, { row, found, scope, paragraph }: Mark): MarkView {
  const { anchor } = row;
  return {
    id: row.id,
    colour: row.colour,
    grade: found?.grade ?? 'exact',
    reason: found?.grade === 'lost' ? found.reason : null,
    quote: anchor.quote.exact,
    note: row.note,
    tags: row.tags,
    paragraph,
    comment: anchor.comment && { author: anchor.comment.author, published: anchor.comment.published },
    created: row.created,
    language: page.facts.language,
    share: scope && found?.span ? (scope.offset + found.span.start) / Math.max(1, page.length) : null,
  };
}

/** A term of this page as the margin and the card show it. */
export function termView(reading: Reading, { term, places }: TermEntry): TermView {
  const { state, page } = reading;
  const named = new Map(state.glossary.map((known) => [known.id, known.headword]));
  return {
    id: term.id,
    headword: term.headword,
    partOfSpeech: term.partOfSpeech,
    definition: term.definition,
    inPractice: term.inPractice,
    confusedWith: term.confusedWith,
    seeAlso: term.seeAlso.flatMap((id) => (named.has(id) ? [{ id, headword: named.get(id) ?? id }] : [])),
    places: places.map(({ scope, span }) => (scope.offset + span.start) / Math.max(1, page.length)),
    onScreen: state.onScreen.has(term.id),
    highlights: state.marks.filter((mark) => places.some((place) => holds(mark, place))).length,
  };
}

function holds({ scope, found }: Mark, place: Place): boolean {
  return (
    scope?.map === place.scope.map &&
    !!found?.span &&
    found.span.start <= place.span.start &&
    found.span.end >= place.span.end
  );
}

/** The entry of a glossary term on this page; one without places when the page does not mention it. */
export function entryOf(state: State, term: GlossaryTerm): TermEntry {
  return state.terms.find((entry) => entry.term.id === term.id) ?? { term, places: [] };
}

/** The terms the margin lists: all of the page in the order asked for, or those that a search text names. */
export function listTerms(reading: Reading): { terms: TermView[]; close: TermView[] } {
  const { state } = reading;
  const view = (entry: TermEntry) => termView(reading, entry);
  if (state.search.trim() === '') return { terms: inOrder(state).map(view), close: [] };
  const { close } = lookUp(state.search, state.glossary);
  return {
    terms: reading.found(state.search).map((term) => view(entryOf(state, term))),
    close: close.map((term) => view(entryOf(state, term))),
  };
}

/** Terms of the page whose name begins with a text, or the glossary's of exactly that name. */
export function foundTerms(state: State, text: string): GlossaryTerm[] {
  const { exact, close } = lookUp(text, state.glossary);
  if (exact.length > 0) return exact;
  const here = new Set(state.terms.map(({ term }) => term.id));
  return close.filter(({ id, headword }) => here.has(id) && headword.toLowerCase().includes(text.trim().toLowerCase()));
}

function inOrder({ terms, order }: State): TermEntry[] {
  if (order === 'alphabet') return [...terms].sort((a, b) => a.term.headword.localeCompare(b.term.headword));
  if (order === 'most') return [...terms].sort((a, b) => b.places.length - a.places.length);
  return terms;
}

const around = 70;

/** The words around a mention, cut at spaces. */
export function excerptOf({ scope, span }: Place): Excerpt {
  const { text } = scope.map;
  const from = Math.max(0, span.start - around);
  const to = Math.min(text.length, span.end + around);
  const before = readSpan(scope.map, { start: from, end: span.start }).replace(/\n/g, ' ');
  const after = readSpan(scope.map, { start: span.end, end: to }).replace(/\n/g, ' ');
  const spaceBefore = /\s$/.test(text.slice(0, span.start)) ? ' ' : '';
  const spaceAfter = /^\s/.test(text.slice(span.end)) ? ' ' : '';
  return {
    before: (from === 0 ? before : `…${before.replace(/^\S*\s/, '')}`) + spaceBefore,
    words: text.slice(span.start, span.end).replace(/\s+/g, ' '),
    after: spaceAfter + (to === text.length ? after : `${after.replace(/\s\S*$/, '')}…`),
  };
}

/** The page's comments as the margin lists them. */
export function commentViews({ page, state }: Reading): CommentView[] {
  return page.scopes.flatMap(({ comment, map }) => {
    const facts = comment === null ? null : page.comments[comment]?.facts;
    if (!facts || comment === null) return [];
    const highlights = state.marks.filter(({ scope, range }) => range && scope?.comment === comment).length;
    const start = readSpan(map, { start: 0, end: Math.min(map.text.length, 160) }).replace(/\n/g, ' ');
    return [
      { index: comment, author: facts.author, published: facts.published, start, byOwner: facts.byOwner, highlights },
    ];
  });
}
