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
    .filter(({ names }) => names.length > 0 && names.length <= 6);
  const isSite = (name: string) => sites.some((site) => site.toLowerCase() === name.toLowerCase());
  let best: string[] = [];
  let most = 0;
  for (const claim of cleaned) {
    const agreeing = cleaned.filter(
      (other) => other !== claim && other.names.some((name) => includes(claim.names, name)),
    );
    const score = claim.weight + agreeing.length * 0.5 - (claim.names.every(isSite) ? 2 : 0);
    if (score > most) {
      most = score;
      best = claim.names;
    }
  }
  return best;
}

function splitNames(text: string): string[] {
  const parts = text.split(/\s*(?:;|\||\n|\s&\s|,?\s\band\b\s|\s\bund\b\s|,\s(?=\p{Lu}\S*\s+\p{Lu}))\s*/u);
  return parts.flatMap((part) => cleanName(part) ?? []);
}

function distinct(names: readonly string[]): string[] {
  return names.filter((name, at) => names.findIndex((other) => other.toLowerCase() === name.toLowerCase()) === at);
}

function includes(names: readonly string[], name: string): boolean {
  return names.some((other) => other.toLowerCase() === name.toLowerCase());
}
