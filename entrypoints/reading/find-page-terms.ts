import { foldWords } from '../../lib/core/glossary/fold-words';
import type { GlossaryTerm } from '../../lib/core/glossary/glossary';
import type { HiddenTerm } from '../../lib/core/glossary/hidden-term';
import type { Matcher } from '../../lib/core/glossary/matcher';
import type { SenseIndex } from '../../lib/core/glossary/sense-index';
import type { Mention } from '../../lib/core/model';
import type { FoundMentions } from '../../lib/messages/background';
import type { TextMap } from '../../lib/page/text-map';
import type { PageReading } from './read-page';
import type { HiddenEntry, Place, TermEntry } from './state';

/** What is known of a glossary on this page. */
export interface PageGlossary {
  /** Whether it has all terms; else it has those that were found on the page. */
  isWhole: boolean;
  /** What it is looked for by, where it was made ready here (ready-glossary.ts). */
  ready: { matcher: Matcher; sensesOf: SenseIndex } | null;
  byId: Map<string, GlossaryTerm>;
  /** The mentions in every text that was looked through. */
  mentions: WeakMap<TextMap, readonly Mention[]>;
  /** The page whose terms were found last. */
  last: PageReading | null;
}

const known = new WeakMap<readonly GlossaryTerm[], PageGlossary>();

/** What is known of a glossary on this page; nothing at first. */
export function glossaryOnPage(glossary: readonly GlossaryTerm[]): PageGlossary {
  let one = known.get(glossary);
  if (!one) {
    const byId = new Map(glossary.map((term) => [term.id, term]));
    one = { isWhole: true, ready: null, byId, mentions: new WeakMap(), last: null };
    known.set(glossary, one);
  }
  return one;
}

/** A glossary that takes in the terms that are found on the page. */
export function openGlossary(): GlossaryTerm[] {
  const glossary: GlossaryTerm[] = [];
  glossaryOnPage(glossary).isWhole = false;
  return glossary;
}

/** Keeps what was found in texts, and the terms of it. */
export function keepMentions(glossary: GlossaryTerm[], texts: readonly TextMap[], found: FoundMentions): void {
  const { isWhole, byId, mentions } = glossaryOnPage(glossary);
  for (const [index, map] of texts.entries()) mentions.set(map, found.mentions[index] ?? []);
  for (const term of isWhole ? [] : found.terms) {
    if (!byId.has(term.id)) glossary.push(term);
    byId.set(term.id, term);
  }
}

/** Goes over to another glossary of which the first was a part: what was found stays found. */
export function growGlossary(part: readonly GlossaryTerm[], whole: readonly GlossaryTerm[]): void {
  const { mentions, last } = glossaryOnPage(part);
  Object.assign(glossaryOnPage(whole), { mentions, last });
}

/** The texts of a page that nobody looked through yet; those drawn anew with the same words have their mentions after this. */
export function unreadTexts(page: PageReading, glossary: readonly GlossaryTerm[]): TextMap[] {
  const here = glossaryOnPage(glossary);
  carryOver(page, here);
  return page.scopes.map(({ map }) => map).filter((map) => !here.mentions.has(map));
}

/**
 * What a page mentions, in order of first appearance: the article, then its comments; and what of it is hidden.
 * Texts that nobody looked through have none (learn-mentions.ts).
 */
export function findPageTerms(
  page: PageReading,
  glossary: readonly GlossaryTerm[],
  hidden: readonly HiddenTerm[],
): { terms: TermEntry[]; hiddenHere: HiddenEntry[] } {
  const here = glossaryOnPage(glossary);
  const { byId, mentions, ready } = here;
  carryOver(page, here);
  const entries = new Map<string, TermEntry>();
  const counts = new Map<HiddenTerm, number>();
  const add = (term: GlossaryTerm, place: Place) => {
    const entry = entries.get(term.id) ?? { term, places: [] };
    entries.set(term.id, entry);
    entry.places.push(place);
  };
  for (const scope of page.scopes) {
    for (const { term: id, start, end } of mentions.get(scope.map) ?? []) {
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
      const other = ready?.sensesOf(words).find((sense) => sense.id !== id && !hidingOf(hidden, sense.id, words));
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

/** A text drawn anew with the same words has the same mentions. */
function carryOver(page: PageReading, here: PageGlossary): void {
  const { mentions, last } = here;
  here.last = page;
  const byText = new Map(last?.scopes.map(({ map }) => [map.text, map]));
  for (const { map } of page.scopes) {
    const same = mentions.has(map) ? undefined : byText.get(map.text);
    const found = same && isSameForm(same, map) ? mentions.get(same) : undefined;
    if (found) mentions.set(map, found);
  }
}

/** Whether breaks, links and headings lie at the same places. */
function isSameForm(one: TextMap, other: TextMap): boolean {
  return JSON.stringify([one.breaks, one.zones]) === JSON.stringify([other.breaks, other.zones]);
}
