import { authorsInLines } from '../core/article/authors-in-lines';
import { type AuthorClaim, chooseAuthors } from '../core/article/choose-authors';
import type { PageEvidence } from './page-evidence';
import { readMarkedAuthors } from './read-marked-authors';
import { readOwner } from './read-owner';
import { readToldAuthors } from './read-told-authors';

/** Reads who wrote the article, from linked data, the head and the visible byline. */
export function readAuthors(evidence: PageEvidence): string[] {
  const { document, lines, sites } = evidence;
  const told = readToldAuthors(evidence);
  const agreed = agreedAuthors(told, sites);
  if (agreed !== null && agreed.length > 0) return agreed;
  const seen = [...readMarkedAuthors(evidence), ...authorsInLines(lines, document.title)];
  const chosen = chooseAuthors([...told, ...seen], sites);
  if (chosen.length > 0) return chosen;
  return readOwner(
    evidence,
    told.flatMap(({ names }) => names),
  );
}

/** The authors of whom linked data and head say the same; null where they don't, or name an account or the site. */
function agreedAuthors(told: readonly AuthorClaim[], sites: readonly string[]): string[] | null {
  const [first, second] = told;
  const names = JSON.stringify(first?.names);
  if (!first || !second || first.names.some((name) => !name.includes(' ') || sites.includes(name))) return null;
  return told.every((claim) => JSON.stringify(claim.names) === names) ? chooseAuthors(told, sites) : null;
}
