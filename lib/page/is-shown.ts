import type { Span } from '../core/model';
import { nodeIndexAt, type TextMap } from './text-map';

/** Whether a text node is drawn, however far it is scrolled away. */
export function isVisible(node: Text): boolean {
  return node.parentElement?.checkVisibility({ visibilityProperty: true }) ?? false;
}

/** Whether the text nodes at both ends of a span are shown. */
export function isShown(map: TextMap, span: Span, isVisible: (node: Text) => boolean): boolean {
  return [span.start, span.end - 1].every((offset) => {
    const node = map.nodes[nodeIndexAt(map, offset)];
    return node !== undefined && isVisible(node);
  });
}
