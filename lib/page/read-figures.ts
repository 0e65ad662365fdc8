import type { FigureKind } from '../core/model';
import type { FigureFacts } from '../core/quote/figure-facts';
import { addressesOf } from './picture-addresses';
import { offsetOf, type TextMap } from './text-map';

/** A picture of the page with its element. */
export interface Figure {
  element: Element;
  facts: FigureFacts;
}

const kinds: Record<string, FigureKind> = { img: 'image', svg: 'drawing', canvas: 'canvas', video: 'video' };

/** Pictures up to this many CSS pixels wide or high are icons or counters. */
const tiny = 24;

/** The pictures below a map's root in document order, without icons; asks for no layout but the pictures' own. */
export function readFigures(map: TextMap, without: ReadonlySet<Node> = new Set()): Figure[] {
  const root = map.root as ParentNode & Node;
  const elements = [...root.querySelectorAll('img,svg,canvas,video')].filter(
    (element) => !isInside(element, without, root) && !element.parentElement?.closest('svg') && !isTiny(element),
  );
  return elements.map((element) => ({ element, facts: factsOf(map, element) }));
}

function isInside(element: Element, without: ReadonlySet<Node>, root: Node): boolean {
  for (let at: Node | null = element; at && at !== root; at = at.parentNode) if (without.has(at)) return true;
  return false;
}

function factsOf(map: TextMap, element: Element): FigureFacts {
  const figure = element.closest('figure');
  const caption = figure?.querySelector('figcaption') ?? null;
  const start = offsetBefore(map, caption ?? element);
  const end = caption ? offsetOf(map, caption, caption.childNodes.length) : start;
  return {
    kind: kinds[element.localName] ?? 'image',
    addresses: addressesOf(element),
    alt: textOf(element),
    caption: shown(caption?.textContent ?? ''),
    ratio: ratioOf(element),
    shown: element.checkVisibility({ visibilityProperty: true }),
    start,
    end: Math.max(start, end),
  };
}

function offsetBefore(map: TextMap, element: Element): number {
  const parent = element.parentNode;
  return parent ? offsetOf(map, parent, [...parent.childNodes].indexOf(element)) : 0;
}

/** The alternative text, or what assistive technology would say instead. */
function textOf(element: Element): string {
  const title = element.localName === 'svg' ? element.querySelector(':scope > title')?.textContent : null;
  return shown(
    element.getAttribute('alt') ?? element.getAttribute('aria-label') ?? title ?? element.getAttribute('title') ?? '',
  );
}

const shown = (text: string) => text.replace(/\s+/g, ' ').trim();

/** Width and height in CSS pixels: as loaded, as written down, or as drawn; null where neither tells. */
function sizeOf(element: Element): [width: number, height: number] | null {
  const loaded =
    element instanceof HTMLImageElement
      ? [element.naturalWidth, element.naturalHeight]
      : element instanceof HTMLVideoElement
        ? [element.videoWidth, element.videoHeight]
        : [];
  const written = ['width', 'height'].map((name) => Number.parseFloat(element.getAttribute(name) ?? ''));
  const box = element.getBoundingClientRect();
  for (const [width = 0, height = 0] of [loaded, written, [box.width, box.height]]) {
    if (width > 0 && height > 0) return [width, height];
  }
  return null;
}

function ratioOf(element: Element): number | null {
  const size = sizeOf(element);
  return size && size[0] / size[1];
}

/** Written or drawn small: an icon, an avatar's badge, a counting pixel. */
function isTiny(element: Element): boolean {
  const written = ['width', 'height'].map((name) => Number.parseFloat(element.getAttribute(name) ?? ''));
  if (written.some((side) => side > 0 && side <= tiny)) return true;
  const box = element.getBoundingClientRect();
  return box.width > 0 && box.height > 0 && (box.width <= tiny || box.height <= tiny);
}
