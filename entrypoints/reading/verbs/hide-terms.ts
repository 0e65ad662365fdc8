import { foldWords } from '../../../lib/core/glossary/fold-words';
import type { HiddenTerm } from '../../../lib/core/glossary/hidden-term';
import { newId } from '../../../lib/core/new-id';
import { words } from '../../../lib/core/words/words';
import { background } from '../../../lib/messages/client';
import { type Reading, say } from '../reading';
import { entryOf } from '../term-lists';
import { wordsAt } from '../term-views';
import { attempt } from './attempt';
import { offerUndo } from './offer-undo';
import { refreshTerms } from './refresh-terms';

/** Marks a term no more, in this article or anywhere. */
export async function hideTerm(reading: Reading, id: string, everywhere: boolean): Promise<void> {
  const headword = reading.state.glossary.find((term) => term.id === id)?.headword ?? id;
  const { hiddenToast, hiddenEverywhereToast } = words.terms;
  const text = everywhere ? hiddenEverywhereToast(headword) : hiddenToast(headword);
  await reading.state.deeds.follow(hide(reading, { term: id, headword, words: null, everywhere }, text));
}

/** Takes the words of the mention shown for something else from now on, in this article or anywhere. */
export async function rejectSense(reading: Reading, id: string, everywhere: boolean): Promise<void> {
  const { state } = reading;
  const term = state.glossary.find((known) => known.id === id);
  if (!term) return;
  const mention = state.card?.term === id ? state.card.mention : (state.openTerm?.mention ?? 0);
  const place = entryOf(state, term).places[mention];
  const shown = place ? wordsAt(place) : term.headword;
  const { notThisToast, notThisEverywhereToast } = words.terms;
  const text = everywhere ? notThisEverywhereToast(shown, term.headword) : notThisToast(shown, term.headword);
  await reading.state.deeds.follow(
    hide(reading, { term: id, headword: term.headword, words: foldWords(shown), everywhere }, text),
  );
}

async function hide(reading: Reading, term: HiddenTerm, text: string): Promise<void> {
  const hiding = { message: newId(), term, hidden: true };
  const action = await attempt(reading, async () => ({ number: await background.hideTerm(hiding) }));
  if (!action) return;
  const { state } = reading;
  await refreshTerms(reading);
  if (!state.terms.some((entry) => entry.term.id === state.openTerm?.id)) state.openTerm = null;
  offerUndo(reading, action.number, text);
}

/** Marks a hidden term again. */
export const showAgain = (reading: Reading, term: HiddenTerm): Promise<void> =>
  reading.state.deeds.follow(show(reading, term));

async function show(reading: Reading, term: HiddenTerm): Promise<void> {
  const hiding = { message: newId(), term, hidden: false };
  const action = await attempt(reading, async () => ({ number: await background.hideTerm(hiding) }));
  if (!action) return;
  if (action.number !== null) reading.state.deeds.add([action.number]);
  await refreshTerms(reading);
  say(reading, words.terms.shownSaid(term.headword));
}
