import type { Anchor, CommentScope } from '../core/model';
import { describeFigure } from '../core/quote/describe-figure';
import type { Figure } from './read-figures';
import type { TextMap } from './text-map';

/** What is stored of a picture, or of the figure that holds one; null where it is none of the root's pictures. */
export function describePicture(
  map: TextMap,
  { figures, element }: { figures: readonly Figure[]; element: Element },
  comment: CommentScope | null,
): Anchor | null {
  const index = figures.findIndex((one) => one.element === element || element.contains(one.element));
  const facts = figures.map((one) => one.facts);
  return index < 0 ? null : { ...describeFigure(map, facts, index), comment };
}
