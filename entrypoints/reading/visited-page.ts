import { fingerprint } from '../../lib/core/quote/fingerprint';
import type { VisitedPage } from '../../lib/messages/background';
import type { PageReading } from './read-page';

/** The most articles of a page that are asked for. */
const most = 50;

/** What the background is told of a page. */
export function visitedPage({ others, facts, scopes }: PageReading): VisitedPage {
  const map = scopes[0]?.map;
  return {
    others: others.slice(0, most).map(({ permalink }) => permalink),
    canonical: facts.canonical,
    fingerprint: map ? fingerprint(map) : null,
  };
}
