import type { Excerpt, MentionView, QuotedView, TermView } from '../../components/views';
import { foldWords } from '../../lib/core/glossary/fold-words';
import { type JudgedMention, judgeCandidates } from '../../lib/core/glossary/judge-candidates';
import { tellSense } from '../../lib/core/glossary/tell-sense';
import { readSpan } from '../../lib/core/text';
import { glossaryOnPage } from './find-page-terms';
import type { Scope } from './read-page';
import type { Reading } from './reading';
import { readyGlossary } from './ready-glossary';
import type { Mark, Place, TermEntry } from './state';

/** A term of this page as the margin and the card show it. */
export function termView(reading: Reading, { term, places }: TermEntry): TermView {
  const { state, page } = reading;
  const { byId } = glossaryOnPage(state.glossary);
  const isOwn = term.own !== undefined && term.own.id === term.id;
  return {
    id: term.id,
    headword: term.headword,
    partOfSpeech: isOwn ? '' : term.partOfSpeech,
    definition: isOwn ? '' : term.definition,
    own: term.own?.definitions ?? null,
    inPractice: term.inPractice,
    confusedWith: term.confusedWith,
    seeAlso: term.seeAlso.flatMap((id) => byId.get(id) ?? []).map(({ id, headword }) => ({ id, headword })),
    places: places.map(({ scope, span }) => (scope.offset + span.start) / Math.max(1, page.length)),
    inComments: places.filter(({ scope }) => scope.comment !== null).length,
    sources: term.sources,
    quoted: quotedOf(reading, term.headword),
    onScreen: state.onScreen.has(term.id),
    highlights: state.marks.filter((mark) => places.some((place) => holds(mark, place))).length,
  };
}

function quotedOf({ state }: Reading, headword: string): TermView['quoted'] {
  const name = foldWords(headword);
  return state.newWords.definitions.flatMap(({ headword: said, quote, range }, index) =>
    foldWords(said) === name ? [{ quote, index, placed: range !== null }] : [],
  );
}

/** Definitions that the article gives of words that no glossary has. */
export function newDefinitions({ state }: Reading): (QuotedView & { headword: string })[] {
  const { sensesOf } = readyGlossary(state.glossary);
  return state.newWords.definitions.flatMap(({ headword, quote, range }, index) =>
    sensesOf(headword).length > 0 ? [] : [{ headword, quote, index, placed: range !== null }],
  );
}

function holds({ scope, found }: Mark, place: Place): boolean {
  return (
    scope?.map === place.scope.map &&
    !!found?.span &&
    found.span.start <= place.span.start &&
    found.span.end >= place.span.end
  );
}

/** One mention of a term as it stands, with what its words may stand for besides; null for a term without mentions. */
export function mentionView({ state }: Reading, { term, places }: TermEntry, wanted: number): MentionView | null {
  const index = Math.min(wanted, places.length - 1);
  const place = places[index];
  if (!place) return null;
  const words = wordsAt(place);
  const senses = readyGlossary(state.glossary)
    .sensesOf(words)
    .filter(({ id }) => id !== term.id)
    .map(({ id, headword, definition, own }) => ({ id, headword, definition: own?.definitions[0] ?? definition }));
  return { index, words, inComments: place.scope.comment !== null, excerpt: excerptOf(place), senses };
}

/** The words of a mention, white space run together. */
export function wordsAt({ scope, span }: Place): string {
  return scope.map.text.slice(span.start, span.end).replace(/\s+/g, ' ');
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

const judged = new WeakMap<Scope, { glossary: unknown; mentions: JudgedMention[] }>();

/** Why a mention is taken for its term, in plain sentences. */
export function reasonsOf({ state }: Reading, { term, places }: TermEntry, wanted: number): string[] {
  const place = places[wanted];
  if (!place) return [];
  const { scope, span } = place;
  let known = judged.get(scope);
  if (known?.glossary !== state.glossary) {
    known = { glossary: state.glossary, mentions: judgeCandidates(scope.map, readyGlossary(state.glossary).matcher) };
    judged.set(scope, known);
  }
  const mention = known.mentions.find(({ start, end }) => start === span.start && end === span.end);
  return tellSense(mention?.evidence ?? null, term);
}
