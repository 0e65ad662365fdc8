import { decodeEntities } from './decode-entities';
import { listOf } from './list-of';
import { isThing, type Thing } from './thing';

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
