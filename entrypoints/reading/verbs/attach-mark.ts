import type { Anchor } from '../../../lib/core/model';
import { words } from '../../../lib/core/words/words';
import { describeRange } from '../../../lib/page/describe-range';
import { rangeOf } from '../../../lib/page/text-map';
import { commentScope } from '../read-page';
import { type Reading, say } from '../reading';
import type { Place } from '../state';
import { changeMark, offerUndo } from './change-marks';
import { showToast } from './toast';

interface Attaching {
  place: Place;
  /** What is said when it is done. */
  said: string;
  /** The saved wording stays as it is. */
  sameQuote?: boolean;
}

/** Ties a mark to a passage, described anew; note, tags, colour and history stay. False when it can't be kept. */
export async function attachMark(
  reading: Reading,
  id: string,
  { place, said, sameQuote = false }: Attaching,
): Promise<boolean> {
  const row = reading.state.marks.find((mark) => mark.row.id === id)?.row;
  const range = rangeOf(place.scope.map, place.span);
  const fresh = range && describeRange(place.scope.map, range, commentScope(reading.page, place.scope));
  if (!row || !fresh) {
    showToast(reading, { text: words.bar.tooLong });
    return false;
  }
  const anchor: Anchor = sameQuote ? { ...fresh, quote: { ...fresh.quote, exact: row.anchor.quote.exact } } : fresh;
  const known = row.accepted != null && { accepted: null };
  const written = await changeMark(reading, id, { set: { anchor, grade: 'exact', ...known } });
  if (!written) return false;
  offerUndo(reading, said);
  say(reading, said);
  return true;
}
