import type { RepairView } from '../../components/views';
import { isAccepted } from '../../lib/core/marks/accept-grade';
import { readSpan } from '../../lib/core/text';
import { rangeOf } from '../../lib/page/text-map';
import type { Reading } from './reading';
import type { Mark, Place } from './state';

/** What lists and menus show of a mark that is not exactly as it was saved. */
export function repairView({ state }: Reading, { row, found, scope, near, paragraph }: Mark): RepairView {
  const grade = found?.grade ?? 'exact';
  const isText = !row.anchor.figure;
  const now = isText && grade === 'changed' && scope && found?.span ? readSpan(scope.map, found.span) : null;
  const accepted = isAccepted(row, { grade, words: now });
  const from = (grade === 'moved' && row.anchor.hints?.paragraph) || null;
  const words = grade === 'lost' && near && isThere(near) ? readSpan(near.scope.map, near.span) : null;
  return {
    accepted,
    now,
    from: from === paragraph ? null : from,
    near: accepted || state.repair.declined.get(row.id) === words ? null : words,
  };
}

/** The page may have taken the text away since. */
const isThere = ({ scope, span }: Place) => rangeOf(scope.map, span)?.startContainer.isConnected ?? false;
