import { type AuthorClaim, chooseAuthors } from '../core/article/choose-authors';
import type { NearLine } from '../core/article/lines-near';
import { namesInLine } from '../core/article/names-in-line';
import { ownerInHost } from '../core/article/owner-in-host';
import { speaksOfSelf } from '../core/article/speaks-of-self';
import type { PageEvidence } from './page-evidence';
import { readMarkedAuthors } from './read-marked-authors';
import { readToldAuthors } from './read-told-authors';

/** Reads who wrote the article, from linked data, the head and the visible byline. */
export function readAuthors(evidence: PageEvidence): string[] {
  const { lines, sites } = evidence;
  const told = readToldAuthors(evidence);
  const agreed = agreedAuthors(told, sites);
  if (agreed !== null && agreed.length > 0) return agreed;
  const inLines = lines.map((line, at) => ({
    names: namesInLine(bylineAt(lines, at)),
    weight: lineWeight(line),
    source: 'line' as const,
  }));
  const chosen = chooseAuthors([...told, ...readMarkedAuthors(evidence), ...inLines], sites);
  return chosen.length > 0 ? chosen : readOwner(evidence);
}

/** Who keeps a site that is called after them, where the article gives no name and speaks in the first person. */
function readOwner({ document, root, sites }: PageEvidence): string[] {
  const owner = ownerInHost(document.location?.hostname ?? '', [...sites, document.title]);
  return owner !== null && root && speaksOfSelf(root.textContent ?? '') ? [owner] : [];
}

/** The authors of whom linked data and head say the same; null where they don't, or name an account or the site. */
function agreedAuthors(told: readonly AuthorClaim[], sites: readonly string[]): string[] | null {
  const [first, second] = told;
  const names = JSON.stringify(first?.names);
  if (!first || !second || first.names.some((name) => !name.includes(' ') || sites.includes(name))) return null;
  return told.every((claim) => JSON.stringify(claim.names) === names) ? chooseAuthors(told, sites) : null;
}

/** A line with the one behind it where it only opens a byline; lines before the body come last line first. */
function bylineAt(lines: readonly NearLine[], at: number): string {
  const line = lines[at];
  const isOpening =
    line !== undefined &&
    line.text.length < 24 &&
    /^(?:written |posted |text )?(?:by|von|par|por)$|^(?:about the |über den |über die )?auth?or(?:in)?$/i.test(
      line.text.replace(/:$/, ''),
    );
  const next = isOpening ? lines[line.place === 'before' ? at - 1 : at + 1] : undefined;
  return next ? `by ${next.text}` : (line?.text ?? '');
}

const lineBase = { before: 1.3, inside: 0.9, after: 0.6 };
const lineWeight = ({ place, distance }: NearLine) => lineBase[place] - Math.min(0.5, 0.04 * distance);
