import { fingerprint } from '../../lib/core/quote/fingerprint';
import type { Visit, VisitedPage } from '../../lib/messages/background';
import { background } from '../../lib/messages/client';
import type { PageReading } from './read-page';
import type { Reading } from './reading';

/** The most articles of a page that are asked for. */
const most = 50;

/** Asks what is kept of a page; its fingerprint is made only where its site has articles to compare it with. */
export async function visitPage({ others, canonical, scopes }: PageReading): Promise<Visit> {
  const page: VisitedPage = {
    others: others.slice(0, most).map(({ permalink }) => permalink),
    canonical,
    fingerprint: null,
  };
  const visit = await background.visit(page);
  const map = scopes[0]?.map;
  if (!visit.compare || !map) return visit;
  return { ...visit, alike: await background.alike({ ...page, fingerprint: fingerprint(map) }) };
}

/** The same of the page that is read here; asked anew where a write of our own was answered meanwhile, which it may lack. */
export async function visitAgain(reading: Reading): Promise<Visit> {
  for (;;) {
    const before = reading.state.answered;
    const visit = await visitPage(reading.page);
    if (before === reading.state.answered) return visit;
  }
}
