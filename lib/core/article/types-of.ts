import { listOf } from './list-of';
import type { Thing } from './thing';

/** The types of a thing, in lower case, without their address. */
export function typesOf(thing: Thing): string[] {
  return listOf(thing['@type']).flatMap((type) =>
    typeof type === 'string' ? [type.replace(/^.*[/:]/, '').toLowerCase()] : [],
  );
}
