import { words } from '../../../lib/core/words/words';
import { scrollToRange } from '../../../lib/page/scroll-to-range';
import { rangeOf } from '../../../lib/page/text-map';
import { type Reading, say } from '../reading';
import { openMargin } from './move-margin';

/** Opens or closes a term's row in the margin. */
export function toggleTerm(reading: Reading, id: string): void {
  const { state } = reading;
  state.openTerm = state.openTerm?.id === id ? null : { id, mention: 0 };
  reading.repaint();
  reading.draw();
}

/** Shows a term in the margin, also one that this article does not mention. */
export async function showTerm(reading: Reading, id: string, mention = 0): Promise<void> {
  const { state } = reading;
  const here = state.terms.some(({ term }) => term.id === id);
  const known = state.glossary.find((term) => term.id === id);
  if (!known) return;
  state.search = here ? '' : known.headword;
  state.openTerm = { id, mention };
  await openMargin(reading, 'terms');
  reading.show(`[data-row="${id}"]`);
}

/** Looks a word up: fills the search field of the margin's terms. */
export async function lookUpWords(reading: Reading, text: string): Promise<void> {
  const { state } = reading;
  state.bar = null;
  search(reading, text.replace(/\s+/g, ' ').trim().slice(0, 200));
  await openMargin(reading, 'terms');
  reading.show('input[type=search]');
}

/** What the search field asks for; a term of exactly this name opens. */
export function search(reading: Reading, text: string): void {
  reading.state.search = text;
  const found = reading.found(text);
  reading.state.openTerm = found.length === 1 && found[0] ? { id: found[0].id, mention: 0 } : null;
  reading.repaint();
  reading.draw();
}

/** Goes to a mention of a term: scrolls there, marks it, says which it is. */
export function goToMention(reading: Reading, id: string, mention: number): void {
  const { state } = reading;
  const entry = state.terms.find(({ term }) => term.id === id);
  const place = entry?.places[mention];
  const range = place && rangeOf(place.scope.map, place.span);
  if (!entry || !range) return;
  if (state.card) state.card = { term: id, mention };
  if (state.openTerm) state.openTerm = { id, mention };
  scrollToRange(range);
  reading.repaint();
  say(reading, words.terms.mention(mention + 1, entry.places.length));
}
