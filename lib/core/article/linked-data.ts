import { decodeEntities } from './decode-entities';

/** One thing of a page's JSON-LD, as its properties. */
export type Thing = Readonly<Record<string, unknown>>;

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

/** The types of a thing, in lower case, without their address. */
export function typesOf(thing: Thing): string[] {
  return listOf(thing['@type']).flatMap((type) =>
    typeof type === 'string' ? [type.replace(/^.*[/:]/, '').toLowerCase()] : [],
  );
}

/** Whether a thing is an article of any kind. */
export function isArticleThing(thing: Thing): boolean {
  return typesOf(thing).some((type) =>
    /(?:article|blogposting|report|socialmediaposting|recipe|review|podcastepisode)$/.test(type),
  );
}

/** The texts of a property: strings as they are, things by their name, looked up by their id where they only have that. */
export function textsOf(value: unknown, things: readonly Thing[] = []): string[] {
  return listOf(value).flatMap((one) => {
    if (typeof one === 'string') return [decodeEntities(one)];
    if (!isThing(one)) return [];
    const name =
      one.name ??
      one['@value'] ??
      things.find((thing) => thing.name && thing['@id'] === one['@id'] && one['@id'])?.name;
    return typeof name === 'string' ? [decodeEntities(name)] : textsOf(name);
  });
}

function listOf(value: unknown): unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
