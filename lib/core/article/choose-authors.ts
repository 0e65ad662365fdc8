import { cleanName } from './clean-name';

/** Names that one place of a page gives for its author. */
export interface AuthorClaim {
  names: string[];
  weight: number;
}

/** Chooses the authors that the weightiest agreeing places name; [] where none does. */
export function chooseAuthors(claims: readonly AuthorClaim[], sites: readonly string[]): string[] {
  const cleaned = claims
    .map(({ names, weight }) => ({ names: distinct(names.flatMap(splitNames)), weight }))
    .filter(({ names }) => names.length > 0 && names.length <= 8);
  const isSite = (name: string) => sites.some((site) => key(site) === key(name));
  let best: string[] = [];
  let most = 0;
  for (const claim of cleaned) {
    const agreeing = cleaned.filter(
      (other) => other !== claim && other.names.some((name) => includes(claim.names, name)),
    );
    const support = agreeing.reduce((sum, other) => sum + Math.min(0.5, 0.5 * other.weight), 0);
    const score =
      claim.weight + Math.min(support, 2) - (claim.names.every(isSite) ? 1.2 : 0) - loginPenalty(claim.names);
    if (score > most) {
      most = score;
      best = claim.names;
    }
  }
  return fuller(best, cleaned);
}

/** The names of a trusted place that tells the same ones first and more besides: others shorten a list to its first. */
function fuller(best: string[], claims: readonly AuthorClaim[]): string[] {
  const whole = claims.find(
    ({ names, weight }) =>
      weight >= 1.2 &&
      names.length > best.length &&
      names.length <= 6 &&
      best.every((name, at) => key(name) === key(names[at] ?? '')),
  );
  return whole?.names ?? best;
}

/** A single word in small letters is an account's name, which a page often tells besides the person's. */
function loginPenalty(names: readonly string[]): number {
  return names.every((name) => !name.includes(' ') && name === name.toLowerCase()) ? 0.9 : 0;
}

function splitNames(text: string): string[] {
  const parts = text.split(/\s*(?:;|\||\n|\s&\s|,?\sand\s|\sund\s|\set\s|,\s(?=\S+\s+\S))\s*/);
  return parts.flatMap((part) => cleanName(part) ?? []);
}

const key = (name: string) => name.toLowerCase().replace(/[\s.,'’`-]+/g, '');

function distinct(names: readonly string[]): string[] {
  return names.filter((name, at) => names.findIndex((other) => key(other) === key(name)) === at);
}

function includes(names: readonly string[], name: string): boolean {
  return names.some((other) => key(other) === key(name));
}
