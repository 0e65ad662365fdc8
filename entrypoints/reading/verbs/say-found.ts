import { words } from '../../../lib/core/words/words';
import { type Reading, say } from '../reading';

const said = new WeakSet<Reading>();

/** Says once per visit how many passages were found, where some are lost; the live region is there before it speaks. */
export function sayFound(reading: Reading): void {
  const { marks } = reading.state;
  const lost = marks.filter(({ found }) => found?.grade === 'lost').length;
  if (said.has(reading) || lost === 0) return;
  said.add(reading);
  requestAnimationFrame(() =>
    requestAnimationFrame(() => say(reading, words.highlights.foundSaid(marks.length, lost))),
  );
}
