import { nodeIndexAt, type TextMap } from './text-map';

/** Elements that stand in a line and come and go with an edit. */
const inLine =
  /^(A|ABBR|B|BDI|BDO|BIG|CITE|CODE|DEL|DFN|EM|FONT|I|INS|KBD|LABEL|MARK|Q|RUBY|RB|RT|S|SAMP|SMALL|SPAN|STRIKE|STRONG|SUB|SUP|TIME|TT|U|VAR)$/;

/** How many elements are told, from the block outwards. */
const levels = 3;

/**
 * What the block around a text node is made of: 4 hex digits for each of the nearest three elements that are no
 * inline ones, a hash (FNV-1a) of name and classes; fewer near the root.
 */
export function describeMarkup(root: Node, node: Node): string {
  let marks = '';
  for (let at = node.parentElement; at && at !== root && marks.length < levels * 4; at = at.parentElement) {
    if (!inLine.test(at.nodeName)) marks += markOf(at);
  }
  return marks;
}

/** What the block around an offset of a map is made of; empty outside of the text. */
export function markupAt(map: TextMap, offset: number): string {
  const node = map.nodes[nodeIndexAt(map, offset)];
  return node ? describeMarkup(map.root, node) : '';
}

function markOf(element: Element): string {
  const name = `${element.nodeName.toLowerCase()}.${element.getAttribute('class') ?? ''}`;
  let hash = 0x811c9dc5;
  for (let at = 0; at < name.length; at++) hash = Math.imul(hash ^ name.charCodeAt(at), 0x01000193);
  return ((hash ^ (hash >>> 16)) & 0xffff).toString(16).padStart(4, '0');
}
