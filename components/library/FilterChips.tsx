import { firstPlace, isFiltered, type Place } from '../../lib/core/library/place';
import { words } from '../../lib/core/words/words';
import { Icon } from '../Icon';

interface Props {
  place: Place;
  onChange: (change: Partial<Place>) => void;
}

/** What narrows the list, each with its way out. */
export function FilterChips({ place, onChange }: Props) {
  if (!isFiltered(place) || (place.colours.length === 0 && place.tags.length === 0 && place.batch === null))
    return null;
  const { colours, tags, batch } = place;
  const { library } = words;
  return (
    <div class="chips">
      {batch !== null && <Chip name={library.imported} onRemove={() => onChange({ batch: null })} />}
      {colours.map((colour) => (
        <Chip
          key={colour}
          name={words.colours.name[colour]}
          onRemove={() => onChange({ colours: colours.filter((one) => one !== colour) })}
        />
      ))}
      {tags.map((tag) => (
        <Chip key={tag} name={`#${tag}`} onRemove={() => onChange({ tags: tags.filter((one) => one !== tag) })} />
      ))}
      <button
        type="button"
        class="link small"
        onClick={() => onChange({ colours: firstPlace.colours, tags: firstPlace.tags, text: '', batch: null })}
      >
        {library.clearAll}
      </button>
    </div>
  );
}

function Chip({ name, onRemove }: { name: string; onRemove: () => void }) {
  const label = words.library.removeFilter(name);
  return (
    <span class="chip">
      <bdi>{name}</bdi>
      <button type="button" aria-label={label} title={label} onClick={onRemove}>
        <Icon name="close" size={12} />
      </button>
    </span>
  );
}
