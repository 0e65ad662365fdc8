import { restWords } from '../../lib/core/words/rest-words';
import { readFigures } from '../../lib/page/read-figures';
import { pictureRange } from './picture-range';
import type { Reading } from './reading';
import type { Selected } from './selected';

/** The one picture that a selection holds, in the article or in a comment, where it holds no words besides; else null. */
export function readPictureSelection({ page }: Reading, selection: Range): Selected | null {
  if (selection.toString().trim() !== '') return null;
  const held = page.scopes
    .filter(({ root }) => selection.intersectsNode(root))
    .flatMap((scope) => readFigures(scope.map, scope.without).map((figure) => ({ scope, ...figure })))
    .filter(({ element }) => selection.intersectsNode(element));
  const [only] = held;
  const range = only && held.length === 1 ? pictureRange(only.element) : null;
  if (!only || !range) return null;
  const { scope, facts, element } = only;
  const text = facts.caption || facts.alt || restWords.picture;
  const span = { start: facts.start, end: facts.start };
  return { scope, span, range, text, tooLong: false, touched: false, picture: element };
}
