import type { Span } from '../core/model';
import { nodeIndexAt, type TextMap } from './text-map';

/** Whether the text nodes at both ends of a span are shown. */
export function isShown(map: TextMap, span: Span, isVisible: (node: Text) => boolean): boolean {
  return [span.start, span.end - 1].every((offset) => {
    const node = map.nodes[nodeIndexAt(map, offset)];
    return node !== undefined && isVisible(node);
  });
}
