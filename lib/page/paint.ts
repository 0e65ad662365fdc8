import { allNames } from '../core/marks/mark-rules';

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
}

/**
 * Paints ranges through the CSS Custom Highlight API; the page's DOM is not touched.
 * Static ranges cost the page's own edits nothing, live ones did.
 */
export function createPainter(signal: AbortSignal): Painter {
  // The registry is shared with the page and cannot be listed from an isolated world in Firefox: keep our own map.
  const own = new Map<string, Highlight>();
  const repair = () => {
    for (const [name, highlight] of own) if (!CSS.highlights.has(name)) CSS.highlights.set(name, highlight);
  };
  const clear = () => {
    for (const name of allNames()) CSS.highlights.delete(name);
    own.clear();
  };
  signal.addEventListener('abort', clear);
  return {
    repair,
    paint(all) {
      for (const highlight of own.values()) highlight.clear();
      for (const { name, range } of all) {
        let highlight = own.get(name);
        if (!highlight) {
          highlight = new Highlight();
          highlight.priority = priorityOf(name);
          own.set(name, highlight);
        }
        highlight.add(range);
      }
      repair();
    },
  };
}

/** Feet lie over marks, marks over term dots, the open term and the wash over all. */
function priorityOf(name: string): number {
  if (name.startsWith('gm-wash') || name.includes('open')) return 4;
  if (name.endsWith('-foot')) return 3;
  return name.startsWith('gm-term') ? 1 : 2;
}
