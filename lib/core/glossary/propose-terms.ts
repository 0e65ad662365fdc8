import type { Span } from '../model';
import type { PageText } from '../text';
import { commonWords, joiningWords } from './common-words';
import { findCandidates } from './find-candidates';
import type { Matcher } from './matcher';
import { announcesNoun, endsLikeNoun, knowsNouns } from './noun-signs';
import { pluralsOf } from './plurals-of';
import { type ReadWord, readWords } from './read-words';

/** Words that an article repeats and no glossary knows. */
export interface ProposedTerm {
  /** As they stand most often, in lower case but for German nouns. */
  words: string;
  mentions: Span[];
  /** The same for singular and plural: what `dismissed` names. */
  key: string;
}

/** What proposing goes by. */
export interface ProposalOptions {
  /** BCP 47; '' where the page does not tell, which is read as English. */
  language: string;
  /** Names of the page's people and site: nothing with them in it is proposed. */
  without: readonly string[];
  /** Keys of what the reader does not want proposed. */
  dismissed: readonly string[];
}

const most = 8;
const least = 3;
const longest = 3;

/** At most eight nouns and phrases that come at least three times: the likeliest terms of the article first. */
export function proposeTerms(
  page: PageText,
  matcher: Matcher,
  { language, without, dismissed }: ProposalOptions,
): ProposedTerm[] {
  const spoken = language === '' ? 'en' : language;
  if (!knowsNouns(spoken)) return [];
  const words = readWords(page);
  const names = namesIn(words, spoken);
  for (const name of without) for (const part of name.toLowerCase().split(/[\s,]+/)) names.add(part);
  const known = knownIn(page, matcher, words);
  const groups = new Map<string, Group>();
  for (let at = 0; at < words.length; at++) addPhrases({ words, names, known, language: spoken }, at, groups);
  const needed = Math.max(least, Math.ceil(words.length / 4000));
  const fitting = [...groups.values()].filter((group) => group.places.length >= needed && isNoun(group, spoken));
  return withoutParts(fitting)
    .filter(({ key }) => !dismissed.includes(key))
    .sort((a, b) => weightOf(b) - weightOf(a) || (a.places[0]?.start ?? 0) - (b.places[0]?.start ?? 0))
    .slice(0, most)
    .map((group) => ({ words: shownForm(page, group, spoken), mentions: group.places, key: group.key }));
}

/** One phrase in singular and plural. */
interface Group {
  key: string;
  length: number;
  places: Span[];
  /** How often a word stood before it that announces a noun, and how often the phrase ended with it. */
  announced: number;
  closed: number;
}

interface Surroundings {
  words: readonly ReadWord[];
  names: ReadonlySet<string>;
  known: ReadonlySet<number>;
  language: string;
}

function addPhrases({ words, names, known, language }: Surroundings, from: number, groups: Map<string, Group>): void {
  const parts: string[] = [];
  const longestHere = language.startsWith('en') ? longest : 1;
  for (let length = 1; length <= longestHere; length++) {
    const one = words[from + length - 1];
    if (!one || (length > 1 && !one.isJoined) || joiningWords.has(one.word) || names.has(one.word)) return;
    if (/['’]/.test(one.word)) return;
    parts.push(one.word);
    if (parts.every((_, index) => known.has(from + index)) || parts.every((part) => commonWords.has(part))) continue;
    if (length === 1 && one.word.length < 5) continue;
    const key = keyOf(parts);
    const group = groups.get(key) ?? { key, length, places: [], announced: 0, closed: 0 };
    groups.set(key, group);
    const before = words[from];
    group.places.push({ start: before?.start ?? 0, end: one.end });
    if (before?.isJoined && announcesNoun(words[from - 1]?.word ?? '', language)) group.announced++;
    const after = words[from + length];
    if (!after?.isJoined || joiningWords.has(after.word)) group.closed++;
  }
}

/** Plurals count with their singular: the last word is taken back where rules make the one from the other. */
function keyOf(parts: readonly string[]): string {
  const last = parts.at(-1) ?? '';
  const guesses = [last.replace(/ies$/, 'y'), last.replace(/es$/, ''), last.replace(/s$/, '')];
  const singular = guesses.find((guess) => guess !== last && guess.length > 3 && pluralsOf(guess)[0] === last) ?? last;
  return [...parts.slice(0, -1), /ss$/.test(last) ? last : singular].join(' ');
}

/** Words that begin with a capital in most places where no sentence begins, or that only ever begin sentences. */
function namesIn(words: readonly ReadWord[], language: string): Set<string> {
  const seen = new Map<string, { capital: number; told: number }>();
  for (const { word, isCapital } of words) {
    const one = seen.get(word) ?? { capital: 0, told: 0 };
    seen.set(word, one);
    if (isCapital !== null) one.told++;
    if (isCapital === true) one.capital++;
  }
  if (language.startsWith('de')) return new Set();
  return new Set([...seen].filter(([, { capital, told }]) => told === 0 || capital * 2 > told).map(([word]) => word));
}

/** Indexes of the words that stand in a form of the glossary, marked or not. */
function knownIn(page: PageText, matcher: Matcher, words: readonly ReadWord[]): Set<number> {
  const known = new Set<number>();
  const { candidates } = findCandidates(page, matcher);
  let next = 0;
  for (const [index, { start, end }] of words.entries()) {
    while ((candidates[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next++;
    if ((candidates[next]?.start ?? Number.POSITIVE_INFINITY) < end) known.add(index);
  }
  return known;
}

/** Whether a phrase is a noun by its ending or by the words before it; adverbs and most participles are not. */
function isNoun({ key, announced, closed, places }: Group, language: string): boolean {
  if (language.startsWith('en') && closed * 3 < places.length) return false;
  const parts = key.split(' ');
  const last = parts.at(-1) ?? '';
  if (endsLikeNoun(last, language)) return !parts.slice(0, -1).some((part) => /ly$/.test(part));
  if (
    parts.some((part) => /(?:ly|ward|wards)$/.test(part)) ||
    /(?:ed|er|est|ful|ous|ive|able|ible|less|ical|ish)$/.test(last)
  ) {
    return /er$/.test(last) && announced * 2 >= places.length && !commonWords.has(last);
  }
  if (parts.length > 1) return announced >= 1 && !/ing$/.test(parts[0] ?? '') && !verbal.has(last);
  return announced * 3 >= places.length ? announced >= 2 : announced >= 1 && closed * 4 >= places.length * 3;
}

/** Common words that end no noun phrase. */
const verbal = new Set(
  'seem seems felt feel feels come comes came make makes made take takes took get gets got say says said know knew think thought want need try old new good bad big small true real able'.split(
    ' ',
  ),
);

/** Leaves out what mostly stands inside a longer phrase that is proposed as well. */
function withoutParts(groups: readonly Group[]): Group[] {
  return groups.filter((group) => {
    const inside = groups.some((other) => {
      if (other.length <= group.length || !` ${other.key} `.includes(` ${group.key} `)) return false;
      return other.places.length * 3 >= group.places.length * 2;
    });
    const shorter = groups.some(
      (other) =>
        other.length < group.length &&
        ` ${group.key} `.includes(` ${other.key} `) &&
        group.places.length * 3 < other.places.length * 2 &&
        group.places.length < least + 1,
    );
    return !inside && !(shorter && group.length > 2);
  });
}

const weightOf = ({ places, length }: Group) => places.length * (1 + 0.8 * (length - 1));

/** The form that stands most often. */
function shownForm(page: PageText, { places }: Group, language: string): string {
  const counts = new Map<string, number>();
  for (const { start, end } of places) {
    const shown = page.text
      .slice(start, end)
      .replace(/\u00ad/g, '')
      .replace(/\s+/g, ' ');
    const form = language.startsWith('de') ? shown : shown.toLowerCase();
    counts.set(form, (counts.get(form) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1] || a[0].length - b[0].length)[0]?.[0] ?? '';
}
