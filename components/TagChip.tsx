import { words } from '../lib/core/words/words';
import { Icon } from './Icon';

interface Props {
  tag: string;
  marked: boolean;
  onRemove: () => void;
}

/** One tag with the button that takes it off. */
export function TagChip({ tag, marked, onRemove }: Props) {
  return (
    <span class="chip" data-marked={marked}>
      {tag}
      <button type="button" aria-label={words.note.removeTag(tag)} title={words.note.removeTag(tag)} onClick={onRemove}>
        <Icon name="close" size={12} />
      </button>
    </span>
  );
}
