import type { Anchor } from '../../lib/core/model';
import { describeRange } from '../../lib/page/describe-range';
import { commentScope } from './read-page';
import type { Reading } from './reading';
import type { Mark } from './state';

/** What stands where a mark was found, described as a new mark would be. */
export function describeNow({ page }: Reading, { scope, range, row }: Mark): Anchor | null {
  return scope && range && !row.anchor.figure ? describeRange(scope.map, range, commentScope(page, scope)) : null;
}
