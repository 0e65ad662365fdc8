import { definedTerms } from '../core/glossary/defined-terms';
import { harvestDefinitions } from '../core/glossary/harvest-definitions';
import type { HarvestedDefinition } from '../core/glossary/harvested';
import { judgeListEntry } from '../core/glossary/judge-list-entry';
import { sentencesOf } from '../core/glossary/sentences-of';
import type { Span } from '../core/model';
import { readSpan } from '../core/text';
import { readLinkedData } from './read-linked-data';
import { spanOf, type TextMap } from './text-map';

/** Definitions that an article itself gives, in order of place: `dfn`, `abbr`, `dl`, linked data, acronyms, plain sentences. */
export function readDefinitions(document: Document, map: TextMap): HarvestedDefinition[] {
  const root = map.root as ParentNode & Node;
  const marked = [
    ...[...root.querySelectorAll('dfn')].flatMap((element) => readDfn(map, element)),
    ...[...root.querySelectorAll('dl')].flatMap((list) => readList(map, list)),
    ...[...root.querySelectorAll('abbr[title], acronym[title]')].flatMap((element) => readAbbreviation(map, element)),
    ...definedTerms(readLinkedData(document)).map((one) => place(map, one)),
  ];
  return harvestDefinitions(map, marked);
}

function spanOfElement(map: TextMap, element: Element): Span | null {
  const { length } = element.childNodes;
  const ends = { startContainer: element, startOffset: 0, endContainer: element, endOffset: length };
  return length === 0 ? null : spanOf(map, new StaticRange(ends));
}

const wordsOf = (text: string) => text.split(' ').filter((word) => /\p{L}/u.test(word)).length;

/** The defining instance of a term, with its sentence; HTML says that a `title` names the term. */
function readDfn(map: TextMap, element: Element): HarvestedDefinition[] {
  const span = spanOfElement(map, element);
  if (!span || element.closest('dt')) return [];
  const only = element.children.length === 1 ? element.querySelector(':scope > abbr[title]') : null;
  const shown = readSpan(map, span);
  const named = (element.getAttribute('title') ?? only?.getAttribute('title') ?? '').replace(/\s+/g, ' ').trim();
  const headword = named === '' ? shown : named;
  const sentence = sentenceAround(map, span);
  const quote = readSpan(map, sentence);
  if (headword === '' || headword.length > 100 || wordsOf(quote) < wordsOf(shown) + 3) return [];
  return [{ headword, quote, span: sentence, kind: 'dfn' }];
}

function sentenceAround(map: TextMap, span: Span): Span {
  const from = map.breaks.findLast((at) => at <= span.start) ?? 0;
  const to = map.breaks.find((at) => at >= span.end) ?? map.text.length;
  const sentences = sentencesOf({ text: map.text.slice(from, to), breaks: [] });
  const around = sentences.find(({ start, end }) => from + start <= span.start && span.start < from + end);
  return around ? { start: from + around.start, end: from + around.end } : span;
}

/** What an abbreviation stands for; titles with dates and such are microformats and no words. */
function readAbbreviation(map: TextMap, element: Element): HarvestedDefinition[] {
  const span = spanOfElement(map, element);
  const quote = (element.getAttribute('title') ?? '').replace(/\s+/g, ' ').trim();
  if (!span || element.closest('dfn')) return [];
  const headword = readSpan(map, span);
  const isWords = /^\p{L}.*\p{L}[.)]?$/u.test(quote) && quote.length <= 200 && !/\d{4}/.test(quote);
  if (!isWords || headword.length > 20 || headword === '' || quote.length <= headword.length) return [];
  return [{ headword, quote, span, kind: 'abbreviation' }];
}

interface ListEntry {
  terms: Element[];
  descriptions: Element[];
}

/** A description list in the body, unless most of its entries are facts or its terms come again, as speakers do. */
function readList(map: TextMap, list: Element): HarvestedDefinition[] {
  const entries = entriesOf(list);
  const found = entries.flatMap((entry) => readEntry(map, entry));
  const names = found.map(({ headword }) => headword);
  const all = entries.reduce((sum, { terms }) => sum + terms.length, 0);
  return found.length * 2 >= all && new Set(names).size === names.length ? found : [];
}

function entriesOf(list: Element): ListEntry[] {
  const entries: ListEntry[] = [];
  let last: ListEntry | null = null;
  for (const element of list.querySelectorAll(':scope > dt, :scope > dd, :scope > div > dt, :scope > div > dd')) {
    const isTerm = element.localName === 'dt';
    if (isTerm && (!last || last.descriptions.length > 0)) {
      last = { terms: [], descriptions: [] };
      entries.push(last);
    }
    if (last) (isTerm ? last.terms : last.descriptions).push(element);
  }
  return entries;
}

function readEntry(map: TextMap, { terms, descriptions }: ListEntry): HarvestedDefinition[] {
  const first = descriptions[0];
  const span = first ? spanOfElement(map, first) : null;
  if (!span) return [];
  const quote = readSpan(map, span).replace(/\n/g, ' ');
  return terms.flatMap((term): HarvestedDefinition[] => {
    const place = spanOfElement(map, term);
    const headword = place ? readSpan(map, place).replace(/\s*[:：–—-]$/, '') : '';
    return judgeListEntry(headword, quote) ? [{ headword, quote, span, kind: 'list' }] : [];
  });
}

/** Linked data with the place where the page shows the same words. */
function place(map: TextMap, one: HarvestedDefinition): HarvestedDefinition {
  const start = map.text.indexOf(one.quote);
  return start < 0 ? one : { ...one, span: { start, end: start + one.quote.length } };
}
