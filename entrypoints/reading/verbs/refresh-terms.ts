import { background } from '../../../lib/messages/client';
import { followScroll } from '../follow-scroll';
import { learnMentions } from '../learn-mentions';
import type { Reading } from '../reading';
import { withPackTerms } from '../with-pack-terms';
import { attempt } from './attempt';
import { placeTerms } from './place-terms';

/** Asks for the terms and for what is hidden again, and shows them: one of them was written, here or elsewhere. */
export async function refreshTerms(reading: Reading): Promise<void> {
  const { state } = reading;
  const ask = async () => {
    const [terms, visit] = await Promise.all([background.terms(), background.visit()]);
    return { glossary: visit.packs ? await withPackTerms(terms, reading.page) : terms, visit };
  };
  const answer = await attempt(reading, ask);
  if (!answer || reading.signal.aborted) return;
  const { glossary, visit } = answer;
  Object.assign(state, { glossary, hidden: visit.hidden, dismissed: visit.dismissed });
  const isWanted = () => state.glossary === glossary && !reading.signal.aborted;
  if (!(await learnMentions(reading, isWanted))) return;
  placeTerms(reading);
  reading.repaint();
  followScroll(reading);
  reading.draw();
}
