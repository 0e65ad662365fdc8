import { newId } from '../../../lib/core/new-id';
import { words } from '../../../lib/core/words/words';
import { background } from '../../../lib/messages/client';
import type { Reading } from '../reading';
import { attempt } from './attempt';
import { offerUndo } from './offer-undo';

interface Proposed {
  text: string;
  key: string;
}

/** Proposes words that are frequent here no more, in any article; the focus goes on to the next of them. */
export const dismissWords = (reading: Reading, words: Proposed): Promise<void> =>
  reading.state.deeds.follow(dismiss(reading, words));

async function dismiss(reading: Reading, { text, key }: Proposed): Promise<void> {
  const { state } = reading;
  const at = state.newWords.candidates.findIndex((one) => one.key === key);
  const action = await attempt(reading, async () => ({
    number: await background.dismissWords({ message: newId(), words: key }),
  }));
  if (!action) return;
  state.dismissed = [...state.dismissed, key];
  state.newWords = { ...state.newWords, candidates: state.newWords.candidates.filter((one) => one.key !== key) };
  offerUndo(reading, action.number, words.terms.dismissedToast(text));
  const next = state.newWords.candidates[at] ?? state.newWords.candidates.at(-1);
  reading.show(next ? `[data-candidate="${CSS.escape(next.key)}"] button` : '[role=searchbox], input[type=search]');
}
