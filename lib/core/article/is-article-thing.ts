import type { Thing } from './thing';
import { typesOf } from './types-of';

/** Whether a thing is an article of any kind. */
export function isArticleThing(thing: Thing): boolean {
  return typesOf(thing).some((type) =>
    /(?:article|blogposting|report|socialmediaposting|recipe|review|podcastepisode)$/.test(type),
  );
}
