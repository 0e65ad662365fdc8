import { isThing, type Thing } from './thing';

/** Lists the things of a JSON-LD document, those of its graphs, main entities and lists included. */
export function flattenThings(value: unknown, depth = 0): Thing[] {
  if (Array.isArray(value)) return value.flatMap((inner) => flattenThings(inner, depth + 1));
  if (!isThing(value) || depth > 6) return [];
  const inner = ['@graph', 'mainEntity', 'mainEntityOfPage', 'itemListElement', 'hasPart'].flatMap((key) => {
    const part = value[key];
    return typeof part === 'object' ? flattenThings(part, depth + 1) : [];
  });
  return [value, ...inner];
}
