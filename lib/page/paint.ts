import { allNames, markRules } from '../core/marks/mark-rules';

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

/**
 * Paints ranges through the CSS Custom Highlight API; the page's DOM is not touched.
 * Static ranges cost the page's own edits nothing, live ones did.
 */
export function createPainter(signal: AbortSignal): Painter {
  // The registry is shared with the page and cannot be listed from an isolated world in Firefox: keep our own map.
  const own = new Map<string, { highlight: Highlight; ranges: StaticRange[] }>();
  const repair = () => {
    for (const [name, { highlight, ranges }] of own) {
      if (highlight.size !== ranges.length) for (const range of ranges) highlight.add(range);
      if (CSS.highlights.get(name) !== highlight) CSS.highlights.set(name, highlight);
    }
  };
  const clear = () => {
    for (const name of allNames()) CSS.highlights.delete(name);
    own.clear();
  };
  signal.addEventListener('abort', clear);
  return {
    repair,
    paint(all) {
      for (const one of own.values()) {
        one.highlight.clear();
        one.ranges = [];
      }
      for (const { name, range } of all) {
        const one = own.get(name) ?? { highlight: makeHighlight(name), ranges: [] };
        own.set(name, one);
        one.highlight.add(range);
        one.ranges.push(range);
      }
      repair();
    },
    dress: createDresser(signal),
  };
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
