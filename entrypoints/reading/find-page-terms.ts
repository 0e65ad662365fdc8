import { compileGlossary } from '../../lib/core/glossary/compile-glossary';
import { findTerms, stepTerms } from '../../lib/core/glossary/find-terms';
import { foldWords } from '../../lib/core/glossary/fold-words';
import type { GlossaryTerm } from '../../lib/core/glossary/glossary';
import type { HiddenTerm } from '../../lib/core/glossary/hidden-term';
import type { Matcher } from '../../lib/core/glossary/matcher';
import { createSenseIndex, type SenseIndex } from '../../lib/core/glossary/sense-index';
import type { Mention } from '../../lib/core/model';
import type { TextMap } from '../../lib/page/text-map';
import type { PageReading } from './read-page';
import type { HiddenEntry, Place, TermEntry } from './state';

interface Compiled {
  readonly matcher: Matcher;
  /** Whether it was made ready here. */
  readonly isReady: boolean;
  byId: ReadonlyMap<string, GlossaryTerm>;
  /** The terms that words may stand for. */
  sensesOf: SenseIndex;
  /** The mentions in every text that was looked through. */
  mentions: WeakMap<TextMap, readonly Mention[]>;
  /** The page whose terms were found last. */
  last: PageReading | null;
}

const compiled = new WeakMap<readonly GlossaryTerm[], Compiled>();

/** What is known of a glossary on this page; it is made ready for matching when something is first matched here. */
export function compiledOf(glossary: readonly GlossaryTerm[]): Compiled {
  let known = compiled.get(glossary);
  if (!known) {
    known = createCompiled(glossary);
    compiled.set(glossary, known);
  }
  return known;
}

function createCompiled(glossary: readonly GlossaryTerm[]): Compiled {
  let matcher: Matcher | null = null;
  let senses: SenseIndex | null = null;
  const ready = () => {
    matcher ??= compileGlossary(glossary);
    return matcher;
  };
  return {
    get matcher() {
      return ready();
    },
    get isReady() {
      return matcher !== null;
    },
    mentions: new WeakMap(),
    last: null,
    byId: new Map(glossary.map((term) => [term.id, term])),
    sensesOf: (words) => {
      senses ??= createSenseIndex(ready());
      return senses(words);
    },
  };
}

/** The texts of a page that nobody looked through yet; those drawn anew with the same words have their mentions after this. */
export function unreadTexts(page: PageReading, glossary: readonly GlossaryTerm[]): TextMap[] {
  const ready = compiledOf(glossary);
  carryOver(page, ready);
  return page.scopes.map(({ map }) => map).filter((map) => !ready.mentions.has(map));
}

/** Looks through those texts of a page that are new, with a pause now and then; what is found is kept for findPageTerms. */
export function* stepPageTerms(page: PageReading, glossary: readonly GlossaryTerm[]): Generator<void, true, void> {
  const ready = compiledOf(glossary);
  for (const map of unreadTexts(page, glossary)) {
    ready.mentions.set(map, yield* stepTerms(map, ready.matcher));
    yield;
  }
  return true;
}

/**
 * What a page mentions, in order of first appearance: the article, then its comments; and what of it is hidden.
 * Only texts that are others than on the page before are looked through.
 */
export function findPageTerms(
  page: PageReading,
  glossary: readonly GlossaryTerm[],
  hidden: readonly HiddenTerm[],
): { terms: TermEntry[]; hiddenHere: HiddenEntry[] } {
  const ready = compiledOf(glossary);
  const { byId, sensesOf } = ready;
  carryOver(page, ready);
  const entries = new Map<string, TermEntry>();
  const counts = new Map<HiddenTerm, number>();
  const add = (term: GlossaryTerm, place: Place) => {
    const entry = entries.get(term.id) ?? { term, places: [] };
    entries.set(term.id, entry);
    entry.places.push(place);
  };
  for (const scope of page.scopes) {
    for (const { term: id, start, end } of mentionsIn(scope.map, ready)) {
      const term = byId.get(id);
      if (!term) continue;
      const place = { scope, span: { start, end } };
      const words = hidden.length === 0 ? '' : foldWords(scope.map.text.slice(start, end));
      const hiding = hidingOf(hidden, id, words);
      if (!hiding) {
        add(term, place);
        continue;
      }
      counts.set(hiding, (counts.get(hiding) ?? 0) + 1);
      const other = sensesOf(words).find((sense) => sense.id !== id && !hidingOf(hidden, sense.id, words));
      if (hiding.words !== null && other) add(other, place);
    }
  }
  const hiddenHere = [...counts].map(([one, count]) => ({ hidden: one, count }));
  return { terms: inOrderOfText([...entries.values()]), hiddenHere };
}

function hidingOf(hidden: readonly HiddenTerm[], id: string, words: string): HiddenTerm | undefined {
  return hidden.find((one) => one.term === id && (one.words === null || one.words === words));
}

/** Another sense of some words may come in after terms that stand behind it. */
function inOrderOfText(entries: TermEntry[]): TermEntry[] {
  const first = ({ places }: TermEntry) => (places[0] ? places[0].scope.offset + places[0].span.start : 0);
  return entries.sort((a, b) => first(a) - first(b));
}

function mentionsIn(map: TextMap, ready: Compiled): readonly Mention[] {
  const known = ready.mentions.get(map);
  if (known) return known;
  const found = findTerms(map, ready.matcher);
  ready.mentions.set(map, found);
  return found;
}

/** A text drawn anew with the same words has the same mentions. */
function carryOver(page: PageReading, ready: Compiled): void {
  const { mentions, last } = ready;
  ready.last = page;
  const byText = new Map(last?.scopes.map(({ map }) => [map.text, map]));
  for (const { map } of page.scopes) {
    const same = mentions.has(map) ? undefined : byText.get(map.text);
    const known = same && isSameForm(same, map) ? mentions.get(same) : undefined;
    if (known) mentions.set(map, known);
  }
}

/** Whether breaks, links and headings lie at the same places. */
function isSameForm(one: TextMap, other: TextMap): boolean {
  return JSON.stringify([one.breaks, one.zones]) === JSON.stringify([other.breaks, other.zones]);
}
