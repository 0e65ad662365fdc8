import type { Metadata } from './read-metadata';

/** The contents under the first of these names that the page has. */
export function metaOf({ meta }: Metadata, ...names: string[]): readonly string[] {
  for (const name of names) {
    const found = meta.get(name);
    if (found) return found;
  }
  return [];
}
