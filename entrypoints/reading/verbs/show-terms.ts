import type { TermOrder, TermPart } from '../../../components/margin/term-verbs';
import { words } from '../../../lib/core/words/words';
import { copyText } from '../../../lib/page/copy-text';
import { scrollToRange } from '../../../lib/page/scroll-to-range';
import { rangeOf } from '../../../lib/page/text-map';
import { listOnScreen } from '../follow-scroll';
import { readSelection } from '../read-selection';
import { type Reading, say } from '../reading';
import { entryOf, findByName } from '../term-lists';
import { openMargin } from './move-margin';
import { showToast } from './toast';

/** Opens or closes a term's row in the margin. */
export function toggleTerm(reading: Reading, id: string): void {
  const { state } = reading;
  state.openTerm = state.openTerm?.id === id ? null : { id, mention: 0 };
  state.termPart = null;
  reading.repaint();
  reading.draw();
}

/** Shows a term in the margin, also one that this article does not mention. */
export async function showTerm(reading: Reading, id: string, mention = 0): Promise<void> {
  const { state } = reading;
  const here = state.terms.some(({ term }) => term.id === id);
  const known = state.glossary.find((term) => term.id === id);
  if (!known) return;
  Object.assign(state, { search: here ? '' : known.headword, openTerm: { id, mention }, termPart: null, asked: null });
  await openMargin(reading, 'terms');
  reading.show(`[data-row="${id}"]`);
}

/** Follows see-also to another term and remembers the way back. */
export async function followTerm(reading: Reading, id: string): Promise<void> {
  const { state } = reading;
  const from = state.card?.term ?? state.openTerm?.id;
  state.trail = from === undefined || from === id ? state.trail : [...state.trail.filter((one) => one !== from), from];
  await showTerm(reading, id);
}

/** Goes back to the term that see-also led away from. */
export async function goBackToTerm(reading: Reading): Promise<void> {
  const { state } = reading;
  const id = state.trail.at(-1);
  state.trail = state.trail.slice(0, -1);
  if (id !== undefined) await showTerm(reading, id);
}

/** Looks a word up: fills the search field of the margin's terms, and remembers the sentence it was selected in. */
export async function lookUpWords(reading: Reading, text: string): Promise<void> {
  const { state } = reading;
  const selected = state.bar ?? readSelection(reading);
  const wanted = text.replace(/\s+/g, ' ').trim().slice(0, 200);
  state.bar = null;
  search(reading, wanted);
  state.asked = { words: wanted, place: selected?.text === text ? selected : null };
  await openMargin(reading, 'terms');
  reading.show('input[type=search]');
}

/** What the search field asks for; a term of exactly this name opens. */
export function search(reading: Reading, text: string): void {
  const { state } = reading;
  const exact = findByName(state, text);
  Object.assign(state, { search: text, asked: null, trail: [], termPart: null });
  state.openTerm = exact ? { id: exact.id, mention: 0 } : null;
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

/** Puts the list in another order; "on screen" takes its order now and keeps it, whatever is scrolled to. */
export function orderTerms(reading: Reading, order: TermOrder): void {
  const { state } = reading;
  state.order = order;
  if (order === 'screen') state.screenOrder = listOnScreen(reading);
  reading.draw();
}

/** Shows a part of the open row, or takes it away. */
export function showPart(reading: Reading, part: TermPart): void {
  const { state } = reading;
  state.termPart = state.termPart === part ? null : part;
  reading.draw();
}

/** Copies a term with its meaning, the reader's own words first. */
export async function copyMeaning(reading: Reading, id: string): Promise<void> {
  const term = reading.state.glossary.find((known) => known.id === id);
  if (!term) return;
  const { own } = entryOf(reading.state, term).term;
  const meanings = [...new Set([...(own?.definitions ?? []), term.definition])].filter((text) => text !== '');
  const done = await copyText(`${term.headword}\n${meanings.join('\n\n')}`);
  showToast(reading, { text: done ? words.terms.copied : words.bar.notCopied });
  if (done) say(reading, words.terms.copied);
}

/** Goes to the place where the article itself explains a term. */
export function goToDefinition(reading: Reading, index: number): void {
  const range = reading.state.newWords.definitions[index]?.range;
  if (!range) return;
  scrollToRange(range);
  reading.wash(range);
}
