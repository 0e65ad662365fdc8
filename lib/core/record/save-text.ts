import { aliveVersions } from './join-text';
import type { Stamp } from './row';
import type { Text } from './take-apart';

/** When a text is written: its stamp, and the highest stamp that may be in another database. */
export interface Writing {
  stamp: Stamp;
  offered: Stamp;
}

/**
 * A text after a save that saw `base`: the versions it did not see stay alive beside it.
 * Only stamps that may live on elsewhere are remembered as written over, so typing adds nothing. Gives the same text when nothing changed.
 */
export function saveText(field: string, text: Text, save: { value: string; base: Stamp[] } & Writing): Text {
  const base = new Set(save.base);
  const alive = aliveVersions(field, text);
  const seen = alive.filter((version) => base.has(version.at) || version.text === save.value);
  if (seen.length === 1 && seen[0]?.text === save.value) return text;
  const offered = seen.map((version) => version.at).filter((at) => at <= save.offered);
  return {
    versions: [...alive.filter((version) => !seen.includes(version)), { text: save.value, at: save.stamp }],
    over: new Set([...text.over, ...offered]),
  };
}
