import { cleanByline } from './clean-byline';

/** Names that one place of a page gives for its author. */
export interface AuthorClaim {
  names: string[];
  weight: number;
}

/** Chooses the authors that the weightiest agreeing places name; [] where none does. */
export function chooseAuthors(claims: readonly AuthorClaim[], sites: readonly string[]): string[] {
  const siteKeys = sites.map(key);
  const cleaned = claims.flatMap((claim) => cleanClaim(claim));
  let best: string[] = [];
  let most = 0;
  for (const claim of cleaned) {
    const support = supportFor(claim, cleaned);
    const isSite = claim.keys.every((name) => siteKeys.includes(name));
    const score = claim.weight + Math.min(support, 2) - (isSite ? 1.2 : 0) - loginPenalty(claim.names);
    if (score > most) {
      most = score;
      best = claim.names;
    }
  }
  return best;
}

interface CleanClaim extends AuthorClaim {
  /** The names as they are compared. */
  keys: string[];
}

function cleanClaim({ names, weight }: AuthorClaim): CleanClaim[] {
  if (names.length === 0) return [];
  const cleaned: CleanClaim = { names: [], keys: [], weight };
  for (const name of names.flatMap(splitNames)) {
    const folded = key(name);
    if (cleaned.keys.includes(folded)) continue;
    cleaned.names.push(name);
    cleaned.keys.push(folded);
  }
  return cleaned.names.length > 0 && cleaned.names.length <= 8 ? [cleaned] : [];
}

/** What the other places add that name one of the same people. */
function supportFor(claim: CleanClaim, claims: readonly CleanClaim[]): number {
  let support = 0;
  for (const other of claims)
    if (other !== claim && other.keys.some((name) => claim.keys.includes(name)))
      support += Math.min(0.5, 0.5 * other.weight);
  return support;
}

/** A single word in small letters is an account's name, which a page often tells besides the person's. */
function loginPenalty(names: readonly string[]): number {
  return names.every((name) => !name.includes(' ') && name === name.toLowerCase()) ? 0.9 : 0;
}

function splitNames(text: string): string[] {
  const parts = text.split(/\s*(?:;|\||\n|\s&\s|,?\sand\s|\sund\s|\set\s|,\s(?=\S+\s+\S))\s*/);
  return parts.flatMap((part) => cleanByline(part) ?? []);
}

const key = (name: string) => name.toLowerCase().replace(/[\s.,'’`-]+/g, '');
