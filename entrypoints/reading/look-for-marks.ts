import type { Anchor, CommentScope, Found } from '../../lib/core/model';
import { paragraphAt as countParagraphs } from '../../lib/core/paragraph-at';
import type { findAnchors } from '../../lib/page/find-anchors';
import { isVisible } from '../../lib/page/is-visible';
import { rangeOf, type TextMap } from '../../lib/page/text-map';
import { inSlices } from './in-slices';
import type { PageReading, Scope } from './read-page';
import type { Mark, Placing } from './state';

/** What is looked for, and for how long. */
export interface Search {
  marks: readonly Mark[];
  /** Those of the marks that are looked for in every text; the others only where nobody looked yet. */
  afresh: ReadonlySet<Mark>;
  /** Which other article of the page (index) a row is of; null for the page's own, undefined for none of them. */
  otherOf: (mark: Mark) => number | null | undefined;
  /** Texts in which everything was looked for before: what was not found then is not looked for there again. */
  searched: WeakSet<TextMap>;
  isWanted: () => boolean;
  /** For tests that count what is asked for. */
  find?: typeof findAnchors;
}

/** One text to look into, and for which marks. */
interface Ground {
  scope: Scope;
  fits: (mark: Mark) => boolean;
}

/**
 * Finds highlights on a page: one of the article in the article, one of a comment in that comment, then in the others,
 * never in the other kind. Gives the placing of each mark that was looked for; null when it is not wanted any more.
 */
export async function lookForMarks(page: PageReading, search: Search): Promise<Map<Mark, Placing> | null> {
  const { marks, afresh, searched, isWanted } = search;
  if (marks.length === 0) return new Map();
  const find = search.find ?? (await import('../../lib/page/find-anchors')).findAnchors;
  const placings = new Map<Mark, Placing>();
  for (const { scope, fits } of groundsOf(page, search)) {
    const isOpen = (mark: Mark) => !isPlaced(placings.get(mark)) && (afresh.has(mark) || !searched.has(scope.map));
    const wanted = marks.filter((mark) => isOpen(mark) && fits(mark));
    if (wanted.length === 0) continue;
    const passages = wanted.filter(({ row }) => !row.anchor.figure);
    const anchors = passages.map(({ row }) => row.anchor);
    const found = anchors.length === 0 ? [] : await inSlices(find(scope.map, anchors, isVisible), isWanted);
    if (!found) return null;
    for (const [index, mark] of passages.entries()) settle(placings, mark, { scope, found: found[index] ?? null });
    const pictures = wanted.filter(({ row }) => row.anchor.figure);
    const placed = pictures.length === 0 ? [] : await inSlices(await beginPictures(scope, pictures), isWanted);
    if (!placed) return null;
    for (const [index, mark] of pictures.entries()) prefer(placings, mark, placed[index]);
  }
  for (const mark of marks) if (afresh.has(mark) && !placings.has(mark)) placings.set(mark, lost(null, null));
  return placings;
}

const beginPictures = async (scope: Scope, pictures: readonly Mark[]) =>
  (await import('./place-pictures')).placePictures(scope, pictures);

const isPlaced = (placing: Placing | undefined) => placing !== undefined && placing.found?.grade !== 'lost';

const lost = (found: Found | null, scope: Scope | null): Placing => ({
  found: found ?? { grade: 'lost', span: null, reason: 'gone', suggestion: null },
  scope: null,
  range: null,
  paragraph: null,
  ...(scope && found?.suggestion && { near: { scope, span: found.suggestion } }),
});

/** The first answer that is a place counts; of several refusals that of the passage's own text, which comes first. */
function settle(
  placings: Map<Mark, Placing>,
  mark: Mark,
  { scope, found }: { scope: Scope; found: Found | null },
): void {
  if (!found?.span) {
    prefer(placings, mark, lost(found, scope));
    return;
  }
  const paragraph = scope.comment === null ? paragraphAt(scope, found.span.start) : null;
  placings.set(mark, { found, scope, range: rangeOf(scope.map, found.span), paragraph });
}

/** Keeps the first answer that is a place, else the first refusal. */
function prefer(placings: Map<Mark, Placing>, mark: Mark, placing: Placing | undefined): void {
  if (placing && (placing.range || !placings.has(mark))) placings.set(mark, placing);
}

/** Every text once for the marks that were made in it, then again for those whose own is gone. */
function groundsOf(page: PageReading, { otherOf }: Search): Ground[] {
  const isHome = homeOf(page);
  const fits = (scope: Scope, mark: Mark) =>
    otherOf(mark) === scope.other && (scope.comment === null) === (mark.row.anchor.comment === null);
  const own = page.scopes.map((scope) => ({ scope, fits: (mark: Mark) => fits(scope, mark) && isHome(scope, mark) }));
  const strange = page.scopes.map((scope) => ({
    scope,
    fits: (mark: Mark) => fits(scope, mark) && !isHome(scope, mark),
  }));
  return [...own, ...strange];
}

/** Tells whether a text is the one that a mark was made in: its comment, its shadow root, or the article. */
export function homeOf({ comments }: PageReading): (scope: Scope, mark: Mark) => boolean {
  let ids: ReadonlySet<string | null> | null = null;
  return (scope, { row: { anchor } }) => {
    if (anchor.comment === null) return scope.comment === null && (anchor.hints?.host ?? null) === scope.host;
    ids ??= new Set(comments.map(({ facts }) => facts.id));
    return isSameComment(comments[scope.comment ?? -1]?.facts ?? null, anchor.comment, ids);
  };
}

/** A comment is known by its id; where no comment of the page has that id, by author and time. */
function isSameComment(
  here: Pick<CommentScope, 'id' | 'author' | 'published'> | null,
  stored: NonNullable<Anchor['comment']>,
  ids: ReadonlySet<string | null>,
): boolean {
  if (!here) return false;
  if (stored.id !== null && ids.has(stored.id)) return here.id === stored.id;
  return here.author === stored.author && here.published === stored.published;
}

/** The number of the paragraph of a scope that holds an offset, counted from 1. */
export const paragraphAt = ({ map }: Scope, offset: number): number => countParagraphs(map, offset);
