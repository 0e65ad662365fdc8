import type { PageText } from '../text';
import { readSpan } from '../text';
import { commonWords } from './common-words';
import type { HarvestedDefinition } from './harvested';
import { sentencesOf } from './sentences-of';

/** “Words is a …”, “Words are what …”: the words, the verb, what follows. */
const copula = /^[“"‘]?([\p{L}][\p{L}’'-]*(?: [\p{L}’'-]+){0,3})[”"’]? (is|are|means|refers to) (.+)$/u;

/** Words that begin no headword: what they say is about one thing and not about a word. */
const pointing = new Set(
  `a an the this that these those it he she we you they i there here what which who whose whom where when why how if my your his her our
  their its some any all both each every no none one two three many most much more few such same other another not only even just so as
  but and or yet because although while since for to in on at by with from of about after before during without within part being having
  everything nothing something anything everyone nobody somebody someone anybody today now then sometimes often never always maybe perhaps yes well
  mine yours first next last finally still also again however therefore thus instead both either neither`
    .trim()
    .split(/\s+/),
);
const dayOrMonth =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)days?$|^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/;

/** What follows a definition's verb: a kind of thing, not a judgement, a place or a comparison. */
const defines = /^(?:an? |the |what |when |where )/;
const judges =
  /^(?:(?:an? |the )?(?:very |really |truly |rather |quite |so |such |more |most |much |far |big |huge |great |good |bad |nice |real |true |hard |difficult |easy |simple |wonderful |terrible |awful |beautiful |lovely |perfect |key |only |same |first |last |next |best |worst |least |biggest |hardest |other |main |whole |one |two |problem|reason|answer|question|trick|point|truth|thing|case|issue|result|time|day|lot|bit|little|waste|matter|myth|lie|joke|mess|shame|pity|must|start|blessing|curse|nightmare|dream|gift|journey|mystery|wonder|killer|beast|battlefield|luxury|privilege|choice|trap|given|no-brainer|big deal|good thing|bad thing)\b|what (?:i|you|we|he|she|they|my|it|happened|matters|makes|made|keeps|kept|saved|brought|got|helped) )/;

/** Sentences that define a word where they begin, as “Boundaries are what tell us where …”; few, and rarely wrong. */
export function harvestSentences(page: PageText): HarvestedDefinition[] {
  const found: HarvestedDefinition[] = [];
  for (const span of sentencesOf(page)) {
    if (span.end - span.start > 400 || isApart(page, span.start)) continue;
    const quote = readSpan(page, span);
    const headword = headwordOf(quote);
    if (headword !== null && isCommonNoun(page.text, headword)) found.push({ headword, quote, span, kind: 'sentence' });
  }
  return found;
}

/** Whether a place stands in code or a heading. */
function isApart({ zones }: PageText, at: number): boolean {
  return zones.some(({ kind, start, end }) => kind !== 'link' && start <= at && at < end);
}

/** What a sentence defines, in lower case but for acronyms; null where it defines nothing. */
function headwordOf(sentence: string): string | null {
  if (!/[.…]["”’]?$/.test(sentence)) return null;
  const [, words = '', verb = '', rest = ''] = copula.exec(sentence) ?? [];
  if (words === '' || rest.split(' ').length < 5 || !isHeadword(words)) return null;
  const lower = rest.toLowerCase();
  const fits =
    verb === 'refers to' || (verb === 'means' ? /^(?:that |the |to |\p{L}+ing )/u.test(lower) : defines.test(lower));
  if (!fits || judges.test(lower) || /\b(?:i|my|me|mine|than|like)\b/.test(lower)) return null;
  return /^\p{Lu}\p{Ll}/u.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words;
}

function isHeadword(words: string): boolean {
  const list = words.toLowerCase().replace(/[“”"]/g, '').split(' ');
  const [first = ''] = list;
  if (pointing.has(first) || dayOrMonth.test(first) || /[’']|ly$/.test(first) || first.length < 3) return false;
  if (list.slice(1).some((word) => pointing.has(word) && word !== 'of' && word !== 'and')) return false;
  return !words
    .split(' ')
    .slice(1)
    .some((word) => /^\p{Lu}\p{Ll}/u.test(word));
}

/** Whether the words stand elsewhere in the text in lower case, outside of addresses: a name does not. */
function isCommonNoun(text: string, headword: string): boolean {
  if (commonWords.has(headword)) return false;
  const pattern = headword
    .replace(/[^\p{L}\p{N} ]/gu, '.')
    .replace(/ies$|y$/, '(?:y|ies)')
    .replace(/(?<=[^s])s$/, 's?');
  return new RegExp(`(?<![\\p{L}\\p{N}./@])${pattern}s?(?![\\p{L}\\p{N}@]|\\.\\p{L})`, 'u').test(text);
}
