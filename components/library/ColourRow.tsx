import { type Colour, colours } from '../../lib/core/model';
import { words } from '../../lib/core/words/words';

interface Props {
  chosen: Colour[];
  onColour: (colour: Colour) => void;
}

/** The four colours beside the filter button, where the rail has no room. */
export function ColourRow({ chosen, onColour }: Props) {
  return (
    <div class="colour-row" role="group" aria-label={words.library.colour}>
      {colours.map((colour) => (
        <button
          type="button"
          key={colour}
          class="text-button"
          aria-pressed={chosen.includes(colour)}
          aria-label={words.colours.both(colour)}
          onClick={() => onColour(colour)}
        >
          <i class="dot" data-colour={colour} />
          {words.colours.meaning[colour]}
        </button>
      ))}
    </div>
  );
}
