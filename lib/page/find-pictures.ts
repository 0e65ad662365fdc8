import type { Anchor } from '../core/model';
import { type FoundFigure, findFigures } from '../core/quote/find-figures';
import type { Figure } from './read-figures';
import type { TextMap } from './text-map';

/** Where a marked picture is now, with its element and with that of the suggestion. */
export interface FoundPicture extends FoundFigure {
  element: Element | null;
  suggested: Element | null;
}

/** Finds marked pictures among those of a root, answers in the order of the anchors; pauses after each. */
export function* findPictures(
  map: TextMap,
  figures: readonly Figure[],
  anchors: readonly Anchor[],
): Generator<void, FoundPicture[], void> {
  const facts = figures.map((one) => one.facts);
  const found = yield* findFigures(map, facts, anchors);
  const at = (index: number | null) => (index === null ? null : (figures[index]?.element ?? null));
  return found.map((one) => ({ ...one, element: at(one.index), suggested: at(one.suggestion) }));
}
