import { paragraphAt } from '../../lib/core/paragraph-at';
import { type FoundPicture, findPictures } from '../../lib/page/find-pictures';
import { readFigures } from '../../lib/page/read-figures';
import { pictureRange } from './picture-range';
import type { Scope } from './read-page';
import type { Mark, Placing } from './state';

/** Finds marked pictures in one text by what they are, not by words; answers in the order of the marks, pauses after each. */
export function* placePictures(scope: Scope, marks: readonly Mark[]): Generator<void, Placing[], void> {
  const figures = readFigures(scope.map, scope.without);
  yield;
  const anchors = marks.map(({ row }) => row.anchor);
  const found = yield* findPictures(scope.map, figures, anchors);
  return found.map((one) => placingOf(scope, one, figures[one.index ?? -1]?.facts.start ?? null));
}

/** Where a picture is: between two characters of the text, and in its element. */
function placingOf(scope: Scope, { grade, reason, element }: FoundPicture, at: number | null): Placing {
  return {
    found: { grade, reason, span: at === null ? null : { start: at, end: at }, suggestion: null },
    scope: element ? scope : null,
    range: element && pictureRange(element),
    paragraph: at === null || scope.comment !== null ? null : paragraphAt(scope.map, at),
  };
}
