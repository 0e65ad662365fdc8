import { createTextMap, type TextMap } from '../../lib/page/text-map';

/** A root whose text is read: the article, one comment, another article of the page, a shadow root in the article. */
export interface Part {
  root: Node;
  /** Elements in it that are no part of its text. */
  without: ReadonlySet<Node>;
  /** Index in the page's comments; null outside of them. */
  comment: number | null;
  /** Index in the page's other whole articles; null in the page's own. */
  other: number | null;
  /** Where the shadow root hangs in the article (find-open-roots.ts); null in the document's own tree. */
  host: string | null;
}

/** A part with its text. */
export interface Scope extends Part {
  map: TextMap;
  /** Where its text begins when all roots are laid one behind the other, UTF-16 code units. */
  offset: number;
}

/** Shorter texts in shadow roots are labels of controls. */
const leastHosted = 40;

/** Reads the text of each part and lays them one behind the other; texts of an earlier reading are read again only if changed. */
export function layScopes(
  parts: readonly Part[],
  earlier: readonly Scope[] = [],
  changed: ReadonlySet<Scope> = new Set(),
): Scope[] {
  const byRoot = new Map(earlier.map((scope) => [scope.root, scope]));
  const scopes: Scope[] = [];
  let offset = 0;
  for (const part of parts) {
    const before = byRoot.get(part.root);
    const map =
      before && !changed.has(before) && isSameSet(part.without, before.without) ? before.map : read(part, before);
    if (part.host !== null && map.text.trim().length < leastHosted) continue;
    scopes.push({ ...part, map, offset });
    offset += map.text.length;
  }
  return scopes;
}

/** The text of a part; the map it had before if all is as it was. */
function read({ root, without, host }: Part, before: Scope | undefined): TextMap {
  const map = { ...createTextMap(root, without), ...(host !== null && { host }) };
  const same = before && map.text === before.map.text && isSameList(map.nodes, before.map.nodes);
  return same && isSameList(map.breaks, before.map.breaks) ? before.map : map;
}

const isSameSet = (one: ReadonlySet<Node>, other: ReadonlySet<Node>) =>
  one.size === other.size && [...one].every((node) => other.has(node));

const isSameList = <T>(one: readonly T[], other: readonly T[]) =>
  one.length === other.length && one.every((item, at) => item === other[at]);
