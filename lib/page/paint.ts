import { allNames, markRules } from '../core/marks/mark-rules';
import { watchNear } from './watch-near';

/** What is painted under one name. */
export interface Painted {
  name: string;
  range: StaticRange;
}

export interface Painter {
  /** Replaces everything painted so far. */
  paint(all: readonly Painted[]): void;
  /** Registers again what the page threw out of its registry. */
  repair(): void;
  /** Brings the marks' rules into open shadow roots of the page: Firefox paints nothing there without. */
  dress(roots: readonly ShadowRoot[]): void;
}

/** Up to so many ranges are all registered; of more only those near the viewport, and all of them for printing. */
const allRegistered = 300;

/** One highlight of the registry and the ranges that belong into it now. */
interface Own {
  highlight: Highlight;
  ranges: Set<StaticRange>;
}

/**
 * Paints ranges through the CSS Custom Highlight API; the page's DOM is not touched.
 * Static ranges cost the page's own edits little, live ones much; in Firefox each registered one costs something.
 */
export function createPainter(signal: AbortSignal): Painter {
  // The registry is shared with the page and cannot be listed from an isolated world in Firefox: keep our own map.
  const own = new Map<string, Own>();
  let placed = new Map<Element, Painted[]>();
  const near = watchNear(signal, (elements) => {
    for (const element of elements) show(placed.get(element) ?? [], near.isNear(element));
  });
  const ownOf = (name: string): Own => {
    const one = own.get(name) ?? { highlight: makeHighlight(name), ranges: new Set() };
    own.set(name, one);
    return one;
  };
  const show = (all: readonly Painted[], isShown: boolean) => {
    for (const { name, range } of all) {
      const { highlight, ranges } = ownOf(name);
      if (isShown) ranges.add(range);
      else ranges.delete(range);
      if (isShown) highlight.add(range);
      else highlight.delete(range);
    }
  };
  const repair = () => {
    for (const [name, { highlight, ranges }] of own) {
      if (highlight.size !== ranges.size) for (const range of ranges) highlight.add(range);
      if (CSS.highlights.get(name) !== highlight) CSS.highlights.set(name, highlight);
    }
  };
  const showPlaced = (isWhole: boolean) => {
    for (const [element, all] of placed) show(all, isWhole || near.isNear(element));
  };
  window.addEventListener('beforeprint', () => showPlaced(true), { signal });
  window.addEventListener('afterprint', () => showPlaced(false), { signal });
  signal.addEventListener('abort', () => {
    for (const name of allNames()) CSS.highlights.delete(name);
    own.clear();
    placed = new Map();
  });
  return {
    repair,
    paint(all) {
      for (const { highlight, ranges } of own.values()) {
        highlight.clear();
        ranges.clear();
      }
      placed = all.length > allRegistered ? byElement(all) : new Map();
      near.follow(new Set(placed.keys()));
      if (placed.size > 0) showPlaced(false);
      else show(all, true);
      repair();
    },
    dress: createDresser(signal),
  };
}

/** Ranges by the closest element that holds the whole of each. */
function byElement(all: readonly Painted[]): Map<Element, Painted[]> {
  const placed = new Map<Element, Painted[]>();
  for (const one of all) {
    const element = holderOf(one.range);
    const list = placed.get(element);
    if (list) list.push(one);
    else placed.set(element, [one]);
  }
  return placed;
}

function holderOf({ startContainer, endContainer }: StaticRange): Element {
  let node: Node | null = startContainer;
  while (node && !(node instanceof Element && node.contains(endContainer)))
    node = node instanceof ShadowRoot ? node.host : node.parentNode;
  return node ?? document.documentElement;
}

/** Feet lie over marks, marks over term dots, the open term and the wash over all. */
function makeHighlight(name: string): Highlight {
  const highlight = new Highlight();
  const over = name.startsWith('gm-wash') || name.includes('open');
  highlight.priority = over ? 4 : name.endsWith('-foot') ? 3 : name.startsWith('gm-term') ? 1 : 2;
  return highlight;
}

function createDresser(signal: AbortSignal): Painter['dress'] {
  const dressed = new Set<ShadowRoot>();
  let sheet: CSSStyleSheet | null = null;
  signal.addEventListener('abort', () => {
    for (const { adoptedStyleSheets } of dressed) {
      const at = sheet ? adoptedStyleSheets.indexOf(sheet) : -1;
      if (at >= 0) adoptedStyleSheets.splice(at, 1);
    }
  });
  return (roots) => {
    for (const root of roots) {
      if (dressed.has(root)) continue;
      if (!sheet) {
        sheet = new CSSStyleSheet();
        sheet.replaceSync(markRules());
      }
      root.adoptedStyleSheets.push(sheet);
      dressed.add(root);
    }
  };
}
