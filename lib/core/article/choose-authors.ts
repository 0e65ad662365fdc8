import { cleanByline } from './clean-byline';
import { isListed } from './is-listed';
import { isOrganisation } from './is-organisation';
import { monthWords } from './month-words';

/** Kinds of places that name authors: linked data, the head, marked elements and bare lines of the page. */
export type AuthorSource = 'data' | 'head' | 'mark' | 'line';

/** Names that one place of a page gives for its author. */
export interface AuthorClaim {
  names: string[];
  weight: number;
  source: AuthorSource;
}

/** Chooses the authors that the weightiest agreeing places name; [] where none does. */
export function chooseAuthors(claims: readonly AuthorClaim[], sites: readonly string[]): string[] {
  const siteKeys = sites.map(key);
  const cleaned = claims.flatMap((claim) => cleanClaim(claim));
  let best: CleanClaim | null = null;
  let most = 0;
  for (const claim of cleaned) {
    const isSite = claim.keys.every((name) => siteKeys.includes(name));
    const score =
      claim.weight + supportFor(claim, cleaned) - (isSite ? 1.2 : isOrganised(claim) ? 0.8 : 0) - loginPenalty(claim);
    if (score > most) {
      most = score;
      best = claim;
    }
  }
  return best ? spelledOut(withOthers(best, cleaned), cleaned) : [];
}

interface CleanClaim extends AuthorClaim {
  /** The names as they are compared. */
  keys: string[];
}

function cleanClaim({ names, weight, source }: AuthorClaim): CleanClaim[] {
  if (names.length === 0) return [];
  const cleaned: CleanClaim = { names: [], keys: [], weight, source };
  for (const name of names.flatMap(splitNames)) {
    const folded = key(name);
    if (cleaned.keys.includes(folded)) continue;
    cleaned.names.push(name);
    cleaned.keys.push(folded);
  }
  return cleaned.names.length > 0 && cleaned.names.length <= 8 ? [cleaned] : [];
}

/** What places of the other kinds add that name one of the same people; of each kind once, since pages repeat themselves. */
function supportFor(claim: CleanClaim, claims: readonly CleanClaim[]): number {
  const support = { data: 0, head: 0, mark: 0, line: 0 };
  for (const other of claims)
    if (other !== claim && isShared(other, claim))
      support[other.source] = Math.max(support[other.source], Math.min(0.5, 0.5 * other.weight));
  return support.data + support.head + support.mark + support.line;
}

/** The widest claim that names all of these people and others of whom places of two kinds know. */
function withOthers(claim: CleanClaim, claims: readonly CleanClaim[]): CleanClaim {
  let widest = claim;
  for (const other of claims)
    if (
      other.keys.length > widest.keys.length &&
      claim.keys.every((name) => other.keys.includes(name)) &&
      !claims.some((rival) => rival.source === other.source && rival.weight > other.weight && isShared(rival, claim)) &&
      other.keys.every((name) => claim.keys.includes(name) || isKnownTwice(name, claims))
    )
      widest = other;
  return widest;
}

const isShared = (one: CleanClaim, other: CleanClaim) => one.keys.some((name) => other.keys.includes(name));

function isKnownTwice(name: string, claims: readonly CleanClaim[]): boolean {
  const known = claims.filter(({ keys }) => keys.includes(name));
  return known.some(({ source }) => source !== known[0]?.source);
}

/** The names as another place writes them apart that has more than the name of an account. */
function spelledOut({ names, keys }: CleanClaim, claims: readonly CleanClaim[]): string[] {
  return names.map((name, at) => {
    if (name.includes(' ')) return name;
    for (const other of claims) {
      const found = other.names[other.keys.indexOf(keys[at] ?? '')];
      if (found?.includes(' ')) return found;
    }
    return wholeName(name, claims) ?? name;
  });
}

/** A first name in full, as a place of the page writes it that tells one person's name. */
function wholeName(first: string, claims: readonly CleanClaim[]): string | null {
  const start = `${first} `;
  const isFirst = /^\p{Lu}\p{Ll}+$/u.test(first);
  for (const { names } of claims)
    for (const name of names) if (isFirst && name.startsWith(start) && isSurname(name.slice(start.length))) return name;
  return null;
}

/** One word with a capital, and no month. */
const isSurname = (rest: string) =>
  /^\p{Lu}[\p{L}’'-]+$/u.test(rest) &&
  !Object.values(monthWords).some((months) => isListed(rest.toLowerCase(), months));

const isOrganised = ({ names }: CleanClaim) => names.some(isOrganisation);

/** A single word in small letters is an account's name, which a page often tells besides the person's. */
function loginPenalty({ names }: CleanClaim): number {
  return names.every((name) => !name.includes(' ') && name === name.toLowerCase()) ? 0.9 : 0;
}

/** What one or two people did, before a colon. */
const labelled =
  /^(?:(?:text|words|story|interview|report|recherche|photos?|fotos?|by|von)(?:\s*(?:und|and|&|,|\/|\+)\s*|\s*(?=:)))+:\s*/i;

function splitNames(text: string): string[] {
  const parts = text
    .replace(labelled, '')
    .split(/\s*(?:;|\||\n|\s&\s|,?\s(?:and|und|et)\s(?![a-z])|,\s*(?=\S+\s+\S))\s*/);
  return parts.flatMap((part) => cleanByline(part) ?? []);
}

const key = (name: string) => name.toLowerCase().replace(/[\s.,'’`-]+/g, '');
