import { chordOf, isSingle, type KeyPress } from './chord';
import { type KeyAction, type KeyPlace, keyActionNames, keyActions, placesOf } from './key-actions';

/** The chord of each action as it holds now; null where it has none. */
export type Keys = Readonly<Record<KeyAction, string | null>>;

interface Chosen {
  /** What the reader changed; null: turned off. */
  keys: Readonly<Partial<Record<KeyAction, string | null | undefined>>>;
  singleKeys: boolean;
}

/** The keys that hold: those of the reader, else those at first, without single ones where they are off. */
export function keysOf({ keys, singleKeys }: Chosen): Keys {
  const chordFor = (action: KeyAction) => {
    const own = keys[action];
    const chord = own === undefined ? keyActions[action].first : own;
    return chord !== null && !singleKeys && isSingle(chord) ? null : chord;
  };
  return Object.fromEntries(keyActionNames.map((action) => [action, chordFor(action)])) as Keys;
}

/** What a pressed key does in a place; null for nothing of ours. */
export function actionOf(keys: Keys, place: KeyPlace, press: KeyPress): KeyAction | null {
  const chord = chordOf(press);
  if (chord === null) return null;
  return keyActionNames.find((action) => keys[action] === chord && placesOf(action).includes(place)) ?? null;
}
