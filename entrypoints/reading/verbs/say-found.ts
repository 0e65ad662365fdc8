import { restWords } from '../../../lib/core/words/rest-words';
import { type Reading, say } from '../reading';

const said = new WeakSet<Reading>();

/** Says once per visit how many passages were found, where some are lost, once the page is there; the live region is there before it speaks. */
export function sayFound(reading: Reading): void {
  const { marks } = reading.state;
  const lost = marks.filter(({ found }) => found?.grade === 'lost').length;
  const isLate = marks.some(({ found }) => found?.reason === 'not loaded yet');
  if (said.has(reading) || lost === 0 || isLate) return;
  said.add(reading);
  requestAnimationFrame(() => requestAnimationFrame(() => say(reading, restWords.foundSaid(marks.length, lost))));
}
