import type { Span } from '../../lib/core/model';
import { nodeIndexAt, type TextMap } from '../../lib/page/text-map';
import { pictureOf } from './picture-range';
import type { PageReading, Scope } from './read-page';
import type { Mark } from './state';

/** Where a mark still stands on a page that was read again. */
export interface Standing {
  scope: Scope;
  span: Span;
}

type Places = Map<Text, { scope: Scope; index: number }>;

/**
 * Finds the marks whose words still stand in the very text nodes in which they were found.
 * A picture stands while the page has it and its text was not read again. Of texts that were not read again nothing is looked at.
 */
export function keepStanding(marks: readonly Mark[], page: PageReading): Map<Mark, Standing> {
  const byMap = new Map<TextMap, Scope>(page.scopes.map((scope) => [scope.map, scope]));
  const standing = new Map<Mark, Standing>();
  let places: Places | null = null;
  for (const mark of marks) {
    const { scope, found } = mark;
    if (!scope || !found?.span) continue;
    const kept = byMap.get(scope.map);
    if (mark.row.anchor.figure) {
      if (kept && pictureOf(mark)) standing.set(mark, { scope: kept, span: found.span });
      continue;
    }
    places ??= kept ? null : placesOf(page, marks);
    const place = kept ? { scope: kept, span: found.span } : places && stillAt(scope.map, found.span, places);
    if (place && (place.scope.comment === null) === (scope.comment === null)) standing.set(mark, place);
  }
  return standing;
}

/** The text nodes of the scopes in which no mark's text map is left. */
function placesOf(page: PageReading, marks: readonly Mark[]): Places {
  const kept = new Set(marks.map(({ scope }) => scope?.map));
  const places: Places = new Map();
  for (const scope of page.scopes) {
    if (!kept.has(scope.map)) for (const [index, node] of scope.map.nodes.entries()) places.set(node, { scope, index });
  }
  return places;
}

/** The span of the same nodes in another map; null when one of them is gone or holds other words. */
function stillAt(before: TextMap, span: Span, places: Places): Standing | null {
  const first = nodeIndexAt(before, span.start);
  const last = nodeIndexAt(before, span.end - 1);
  const node = before.nodes[first];
  const place = node && places.get(node);
  if (!place) return null;
  const { scope, index } = place;
  for (let at = first; at <= last; at++) if (scope.map.nodes[index + at - first] !== before.nodes[at]) return null;
  const moved = (scope.map.starts[index] ?? 0) - (before.starts[first] ?? 0);
  const now = { start: span.start + moved, end: span.end + moved };
  return scope.map.text.slice(now.start, now.end) === before.text.slice(span.start, span.end)
    ? { scope, span: now }
    : null;
}
