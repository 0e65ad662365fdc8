import type { Keys } from '../lib/core/keys/keys-of';
import { type Colour, colours } from '../lib/core/model';
import { words } from '../lib/core/words/words';
import { withKey } from './with-key';

interface Props {
  /** Pressed colours (the highlight's own); the last used one is ringed in the same way. */
  pressed: Colour | null;
  last?: Colour | null;
  /** Writes the meaning under each colour. */
  named?: boolean;
  keys: Keys;
  onChoose: (colour: Colour) => void;
}

/** The four colours as buttons, each named with its meaning and key. */
export function Swatches({ pressed, last = null, named = false, keys, onChoose }: Props) {
  return (
    <>
      {colours.map((colour) => (
        <button
          type="button"
          key={colour}
          class={named ? 'swatch named' : 'swatch'}
          data-colour={colour}
          data-last={colour === last}
          aria-pressed={pressed === null ? undefined : colour === pressed}
          aria-label={words.colours.both(colour)}
          title={withKey(words.colours.both(colour), keys[colour])}
          onClick={() => onChoose(colour)}
        >
          <i />
          {named && <span aria-hidden="true">{words.colours.meaning[colour]}</span>}
        </button>
      ))}
    </>
  );
}
