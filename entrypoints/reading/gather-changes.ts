import type { Changes, PageReading, Scope } from './read-page';

/** Gathers mutation records until somebody looks. */
export interface Gatherer {
  /** Takes records in; how often changes at their place came to nothing, 0 for the article's own; null when none matters. */
  add(records: readonly MutationRecord[], page: PageReading): number | null;
  /** Everything counts as changed, as after a time of not watching. */
  addAll(page: PageReading): void;
  /** What changed; nothing is left over. */
  take(): Changes;
  /** What was taken last led to nothing: places outside of the article are minded later next time. */
  wasQuiet(): void;
}

/** Fewer characters outside of every known root are no part of an article, unless among comments. */
const leastWords = 80;
const discussion = '[id*="comment" i],[class*="comment" i],[id*="discussion" i],[class*="replies" i]';

/** A gatherer for one visit; `host` is our own overlay's. */
export function createGatherer(host: Element): Gatherer {
  let scopes = new Set<Scope>();
  let parts = false;
  let places = new Set<Node>();
  let taken: ReadonlySet<Node> = places;
  const quiet = new WeakMap<Node, number>();
  const addOne = (record: MutationRecord, roots: Roots): number | null => {
    const scope = roots.scopeAt(record.target);
    const news = wordsIn(record.addedNodes, host);
    if (scope) {
      scopes.add(scope);
      if (news > 0) parts = true;
      return 0;
    }
    if (news === 0 || (news < leastWords && !isDiscussion(record))) return null;
    parts = true;
    places.add(record.target);
    return quiet.get(record.target) ?? 0;
  };
  return {
    add(records, page) {
      const roots = rootsOf(page);
      let least: number | null = null;
      for (const record of records) {
        const one = addOne(record, roots);
        if (one !== null) least = Math.min(least ?? one, one);
      }
      if (page.scopes.every(({ root }) => root.isConnected)) return least;
      parts = true;
      return 0;
    },
    addAll(page) {
      for (const scope of page.scopes) scopes.add(scope);
      parts = true;
    },
    take() {
      const changes = { scopes, parts };
      taken = places;
      scopes = new Set();
      places = new Set();
      parts = false;
      return changes;
    },
    wasQuiet() {
      for (const place of taken) quiet.set(place, (quiet.get(place) ?? 0) + 1);
    },
  };
}

/** Characters of text that elements brought along. */
function wordsIn(added: NodeList, host: Element): number {
  let length = 0;
  for (const node of added) {
    if (node.nodeType === 1 && node !== host) length += (node.textContent ?? '').trim().length;
    if (node.nodeType === 1 && (node as Element).shadowRoot) length += leastWords;
  }
  return length;
}

function isDiscussion({ target, addedNodes }: MutationRecord): boolean {
  if (target.nodeType === 1 && (target as Element).closest(discussion)) return true;
  return [...addedNodes].some((node) => node.nodeType === 1 && (node as Element).querySelector(discussion) !== null);
}

interface Roots {
  /** The scope that a changed node's text belongs to; null outside of all. */
  scopeAt(node: Node): Scope | null;
}

const known = new WeakMap<PageReading, Roots>();

function rootsOf(page: PageReading): Roots {
  let roots = known.get(page);
  if (!roots) {
    roots = findRoots(page);
    known.set(page, roots);
  }
  return roots;
}

function findRoots({ scopes }: PageReading): Roots {
  const byRoot = new Map(scopes.map((scope) => [scope.root, scope]));
  const left = new Set(scopes.flatMap(({ without }) => [...without]));
  return {
    scopeAt(node) {
      for (let at: Node | null = node; at; at = at.parentNode) {
        const scope = byRoot.get(at);
        if (scope) return scope;
        if (left.has(at)) return null;
      }
      return null;
    },
  };
}
