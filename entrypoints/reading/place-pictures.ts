import type { Anchor } from '../../lib/core/model';
import { findPictures } from '../../lib/page/find-pictures';
import { type Figure, readFigures } from '../../lib/page/read-figures';
import type { TextMap } from '../../lib/page/text-map';
import { paragraphAt } from './look-for-marks';
import type { Scope } from './read-page';
import type { Reading } from './reading';
import type { Mark } from './state';

const known = new WeakMap<TextMap, Figure[]>();

/** The description by which a mark's picture was found. */
const placed = new WeakMap<Mark, Anchor>();

/** The pictures of a text, read once. */
export function figuresOf({ map }: Scope): Figure[] {
  const figures = known.get(map) ?? readFigures(map);
  known.set(map, figures);
  return figures;
}

/** Finds the pictures that are marked; they are found by what they are, not by words. */
export function placePictures({ page, state }: Reading): void {
  const [article] = page.scopes;
  if (!article) return;
  const marks = state.marks.filter((mark) => mark.row.anchor.figure && !isPlaced(mark, article));
  if (marks.length === 0) return;
  const anchors = marks.map(({ row }) => row.anchor);
  const looking = findPictures(article.map, figuresOf(article), anchors);
  let step = looking.next();
  while (!step.done) step = looking.next();
  for (const [index, mark] of marks.entries()) {
    const found = step.value[index];
    if (found) place(mark, article, { ...found, facts: figuresOf(article)[found.index ?? -1]?.facts });
  }
}

/** Whether a picture stands where it was found in this very text. */
function isPlaced(mark: Mark, { map }: Scope): boolean {
  return mark.scope?.map === map && placed.get(mark) === mark.row.anchor && pictureOf(mark)?.isConnected === true;
}

interface Answer extends Pick<NonNullable<Mark['found']>, 'grade' | 'reason'> {
  element: Element | null;
  facts: Figure['facts'] | undefined;
}

function place(mark: Mark, scope: Scope, { grade, reason, element, facts }: Answer): void {
  const span = facts ? { start: facts.start, end: facts.start } : null;
  mark.found = { grade, reason, span, suggestion: null };
  mark.scope = element ? scope : null;
  mark.range = element && rangeAround(element);
  if (element) placed.set(mark, mark.row.anchor);
  mark.paragraph = facts ? paragraphAt(scope, facts.start) : null;
}

/** A range that holds one element alone. */
export function rangeAround(element: Element): StaticRange | null {
  const parent = element.parentNode;
  if (!parent) return null;
  const index = [...parent.childNodes].indexOf(element);
  return new StaticRange({ startContainer: parent, startOffset: index, endContainer: parent, endOffset: index + 1 });
}

/** The element of a marked picture. */
export function pictureOf({ row, range }: Mark): Element | null {
  const node = row.anchor.figure ? range?.startContainer.childNodes[range.startOffset] : null;
  return node instanceof Element ? node : null;
}
