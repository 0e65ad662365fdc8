import type { Span } from '../core/model';
import type { PageText, Zone, ZoneKind } from '../core/text';

/** The text nodes of one root with their joined text; the one walk that terms and marks share. */
export interface TextMap extends PageText {
  readonly root: Node;
  readonly nodes: readonly Text[];
  /** Where each node begins in `text`, UTF-16 code units. */
  readonly starts: readonly number[];
  /** Where the shadow root hangs that this is the text of; absent in the document's own tree. */
  readonly host?: string;
}

/** What an element does to the text around and in it. */
interface Manner {
  /** Its text is no part of what is read. */
  skipped: boolean;
  /** It stands in a line of text; every other element begins and ends a block. */
  inline: boolean;
  zone: ZoneKind | null;
  /** Its line ends are line ends. */
  lined: boolean;
}

const ofBlocks: Manner = { skipped: false, inline: false, zone: null, lined: false };
/** By local name, which is the same in HTML and XHTML; one look-up an element, since every element of the page is asked for. */
const manners = new Map<string, Manner>();
const name = (names: string, manner: Partial<Manner>) => {
  for (const each of names.split(' ')) manners.set(each, { ...(manners.get(each) ?? ofBlocks), ...manner });
};
// Buttons, formulas and the like stay: what can be selected can be marked.
name('script style noscript template textarea iframe object head', { skipped: true });
name('a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label', { inline: true });
name('mark q ruby rb rt rp s samp slot small span strike strong sub sup time tt u var wbr', { inline: true });
name('a', { zone: 'link' });
name('h1 h2 h3 h4 h5 h6', { zone: 'heading' });
name('code pre kbd samp var button select math svg canvas video audio', { zone: 'code' });
name('pre', { lined: true });

/**
 * Reads the text of a root in document order. `without` names elements to leave out with all they hold
 * (the comments inside an article's root, our own host).
 */
export function createTextMap(root: Node, without: ReadonlySet<Node> = new Set()): TextMap {
  const nodes: Text[] = [];
  const starts: number[] = [];
  const breaks: number[] = [];
  const zones: Zone[] = [];
  const parts: string[] = [];
  let length = 0;
  const mayBeEditable = hasEditable(root);
  const leavesOut = without.size > 0;
  const addBreak = () => {
    if (length > 0 && breaks[breaks.length - 1] !== length) breaks.push(length);
  };
  const addLines = (value: string) => {
    for (let at = value.indexOf('\n'); at >= 0; at = value.indexOf('\n', at + 1)) breaks.push(length + at + 1);
  };
  const walk = (parent: Node, inLines: boolean) => {
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      const type = node.nodeType;
      if (type === 3) {
        const value = node.nodeValue ?? '';
        if (value === '') continue;
        nodes.push(node as Text);
        starts.push(length);
        parts.push(value);
        if (inLines) addLines(value);
        length += value.length;
      } else if (type === 1) {
        const { skipped, inline, zone: kind, lined } = manners.get((node as Element).localName) ?? ofBlocks;
        if (skipped || (leavesOut && without.has(node)) || (mayBeEditable && isEditable(node as Element))) {
          if (!inline) addBreak();
          continue;
        }
        const block = !inline;
        if (block) addBreak();
        const zone = kind && { kind, start: length, end: length };
        if (zone) zones.push(zone);
        walk(node, inLines || lined);
        if (zone) zone.end = length;
        if (block) addBreak();
      }
    }
  };
  walk(root, false);
  if (breaks[breaks.length - 1] === length) breaks.pop();
  return { root, nodes, starts, text: parts.join(''), breaks, zones };
}

/** Whether any element inside may be edited: asked once, as asking each costs as much as reading it. */
function hasEditable(root: Node): boolean {
  return 'querySelector' in root && (root as ParentNode & Node).querySelector('[contenteditable]') !== null;
}

function isEditable(element: Element): boolean {
  const value = element.getAttribute('contenteditable');
  return value !== null && value !== 'false';
}

/** The index of the node that holds an offset; at a border the node that begins there. */
export function nodeIndexAt(map: TextMap, offset: number): number {
  let low = 0;
  let high = map.starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((map.starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The StaticRange of a span; null when the span is empty or outside of the text. */
export function rangeOf(map: TextMap, span: Span): StaticRange | null {
  if (span.start >= span.end || span.start < 0 || span.end > map.text.length) return null;
  const first = nodeIndexAt(map, span.start);
  const last = nodeIndexAt(map, span.end - 1);
  const startContainer = map.nodes[first];
  const endContainer = map.nodes[last];
  if (!startContainer || !endContainer) return null;
  return new StaticRange({
    startContainer,
    startOffset: span.start - (map.starts[first] ?? 0),
    endContainer,
    endOffset: span.end - (map.starts[last] ?? 0),
  });
}

/** The span of a range as far as it lies in the map's text; null when nothing of it does. */
export function spanOf(map: TextMap, range: AbstractRange): Span | null {
  const start = offsetOf(map, range.startContainer, range.startOffset);
  const end = offsetOf(map, range.endContainer, range.endOffset);
  return start < end ? { start, end } : null;
}

/** The offset of a DOM position: the first mapped text at or after it. */
export function offsetOf(map: TextMap, container: Node, offset: number): number {
  if (container.nodeType === 3) {
    const index = map.nodes.indexOf(container as Text);
    if (index >= 0) return (map.starts[index] ?? 0) + offset;
  }
  const node = container.nodeType === 3 ? container : (container.childNodes[offset] ?? null);
  let low = 0;
  let high = map.nodes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const text = map.nodes[middle];
    if (text && isBefore(text, container, node)) low = middle + 1;
    else high = middle;
  }
  return map.starts[low] ?? map.text.length;
}

/** Whether a text node stands wholly before the position in `container` in front of `node` (null: its end). */
function isBefore(text: Text, container: Node, node: Node | null): boolean {
  if (node)
    return (node.compareDocumentPosition(text) & Node.DOCUMENT_POSITION_PRECEDING) !== 0 && !text.contains(node);
  const position = container.compareDocumentPosition(text);
  return (position & (Node.DOCUMENT_POSITION_PRECEDING | Node.DOCUMENT_POSITION_CONTAINED_BY)) !== 0;
}
