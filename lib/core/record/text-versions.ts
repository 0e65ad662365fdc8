import { aliveVersions } from './join-text';
import type { RowBase, Stamp } from './row';
import { takeApart } from './take-apart';

/** The different alive texts of a field, highest stamp first: what an editor shows, a line between. */
export function readTextVersions(row: RowBase, field: string): { text: string; at: Stamp }[] {
  const versions = alive(row, field).map(({ text, at }) => ({ text: String(text ?? ''), at }));
  return versions.filter((version, n) => versions.findIndex((other) => other.text === version.text) === n);
}

/** The stamps of all alive versions of a field: the `base` of the next save of an editor that shows them. */
export function readTextBase(row: RowBase, field: string): Stamp[] {
  return alive(row, field).map((version) => version.at);
}

function alive(row: RowBase, field: string) {
  const text = takeApart(row).texts.get(field);
  return text ? aliveVersions(field, text) : [];
}
