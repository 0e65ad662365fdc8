import { canonicalJson } from './canonical-json';
import { kindOf } from './registers';
import type { Text, Version } from './take-apart';

/** One text of two: all versions but those written over. */
export function joinText(field: string, a: Text, b: Text): Text {
  const over = new Set([...a.over, ...b.over]);
  return { versions: aliveVersions(field, { versions: [...a.versions, ...b.versions], over }), over };
}

/**
 * The alive versions of a text, highest stamp first, each once.
 * The highest of all stays even where `over` names it: whoever wrote over it would have left a higher one.
 */
export function aliveVersions(field: string, { versions, over }: Text): Version[] {
  const sorted = [...versions].sort((a, b) => compareVersions(b, a));
  const distinct = sorted.filter((version, n) => {
    const previous = sorted[n - 1];
    return !previous || compareVersions(previous, version) !== 0;
  });
  const isField = kindOf(field) === 'text';
  return distinct.filter((version, n) => (isField && n === 0) || !over.has(version.at));
}

function compareVersions(a: Version, b: Version): number {
  if (a.at !== b.at) return a.at < b.at ? -1 : 1;
  const [left, right] = [canonicalJson(a.text), canonicalJson(b.text)];
  return left === right ? 0 : left < right ? -1 : 1;
}
