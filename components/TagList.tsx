import { words } from '../lib/core/words/words';
import type { TagOffers } from './use-tag-offers';

interface Props {
  id: string;
  offers: TagOffers;
  onTake: (tag: string) => void;
}

/** The tags offered for what is written, the new one last. */
export function TagList({ id, offers, onTake }: Props) {
  const { offered, chosen } = offers;
  return (
    <ul class="offers" role="listbox" id={id} aria-label={words.note.tags} hidden={offered.length === 0}>
      {offered.map((tag, index) => (
        <li
          key={tag}
          id={`${id}-${index}`}
          role="option"
          aria-selected={index === chosen}
          onMouseDown={(event) => {
            event.preventDefault();
            onTake(tag);
          }}
        >
          {offers.isKnown(tag) ? tag : words.note.newTag(tag)}
        </li>
      ))}
    </ul>
  );
}
