import { acceptGrade } from '../../../lib/core/marks/accept-grade';
import type { Anchor, Sighting } from '../../../lib/core/model';
import type { Change, HighlightRow } from '../../../lib/core/record/row';
import { words } from '../../../lib/core/words/words';
import type { Page } from '../page';
import { changePassage } from './change-passage';
import { offerUndo } from './take-back';

/** The reader keeps the wording as it was saved, and knows that the page says something else. */
export async function keepWording(page: Page, id: string): Promise<void> {
  const now = sightingOf(page, id)?.now?.quote.exact ?? null;
  await settle(page, id, { set: acceptGrade('changed', now), said: words.repair.keptSaid });
}

/** The reader knows that a passage is lost, and keeps quote and note as they are. */
export async function keepLost(page: Page, id: string): Promise<void> {
  await settle(page, id, { set: acceptGrade('lost', null), said: words.repair.lostKept });
}

/** Takes what was last seen: the new wording of a changed passage, the new place of a moved one. */
export async function takeNow(page: Page, id: string): Promise<void> {
  const row = page.state.shelves.highlights.find((one) => one.id === id);
  const sighting = sightingOf(page, id);
  if (!row || !sighting) return;
  const isMoved = sighting.grade === 'moved';
  const anchor = sighting.now && (isMoved ? withQuote(sighting.now, row) : sighting.now);
  const set = anchor ? { anchor, grade: 'exact', accepted: null } : acceptGrade('moved', null);
  await settle(page, id, { set, said: isMoved ? words.repair.fineSaid : words.repair.taken });
}

/** The words are the same; they stay as the reader saved them. */
function withQuote(now: Anchor, { anchor }: HighlightRow): Anchor {
  return { ...now, quote: { ...now.quote, exact: anchor.quote.exact } };
}

function sightingOf({ state }: Page, id: string): Sighting | null {
  return state.shelves.sightings.get(id) ?? null;
}

/** Writes what was decided, offers the way back, and gives the focus to the next card. */
async function settle(
  page: Page,
  id: string,
  { set, said }: { set: NonNullable<Change['set']>; said: string },
): Promise<void> {
  const next = nextCard(id);
  const written = await changePassage(page, id, { set });
  if (!written) return;
  requestAnimationFrame(() =>
    (next?.isConnected
      ? next
      : document.querySelector<HTMLElement>('#health-panel button, [role=tab][tabindex="0"]')
    )?.focus(),
  );
  offerUndo(page, said);
}

/** The first button of the card after this one, or of the one before it. */
function nextCard(id: string): HTMLElement | null {
  const cards = [...document.querySelectorAll<HTMLElement>('[data-card]')];
  const here = cards.findIndex((card) => card.dataset.card === id);
  return (cards[here + 1] ?? cards[here - 1])?.querySelector<HTMLElement>('.ways button') ?? null;
}
