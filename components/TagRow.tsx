import { useId, useRef, useState } from 'preact/hooks';
import { keepOrder } from '../lib/core/marks/keep-order';
import { words } from '../lib/core/words/words';
import { TagChip } from './TagChip';
import { TagList } from './TagList';
import { takeTagKey } from './take-tag-key';
import { useTagOffers } from './use-tag-offers';

interface Props {
  tags: string[];
  onAdd: (tag: string) => void;
  onRemove: (tag: string) => void;
  onSuggest: (start: string) => Promise<string[]>;
}

/**
 * The tags of a note with a field to add one: Enter or comma takes, Backspace marks the last, again removes it.
 * While it is open they stand in the order in which they came.
 */
export function TagRow({ tags: stored, onAdd, onRemove, onSuggest }: Props) {
  const shown = useRef<string[]>([]);
  const tags = keepOrder(shown.current, stored);
  shown.current = tags;
  const field = useRef<HTMLInputElement>(null);
  const [marked, setMarked] = useState<string | null>(null);
  const offers = useTagOffers(tags, onSuggest);
  const { text, offered, chosen } = offers;
  const list = useId();
  const write = (value: string) => {
    setMarked(null);
    offers.write(value);
  };
  const add = (tag: string) => {
    const clean = tag.trim().replace(/^#/, '');
    if (clean !== '' && !tags.includes(clean)) onAdd(clean);
    write('');
  };
  const removeLast = () => {
    const last = tags.at(-1);
    if (last === undefined) return;
    if (marked === last) onRemove(last);
    setMarked(marked === last ? null : last);
  };
  const remove = (tag: string) => {
    onRemove(tag);
    field.current?.focus();
  };
  return (
    <div class="tag-row">
      {tags.map((tag) => (
        <TagChip key={tag} tag={tag} marked={tag === marked} onRemove={() => remove(tag)} />
      ))}
      <input
        type="text"
        ref={field}
        role="combobox"
        aria-label={words.note.addTag}
        aria-expanded={offered.length > 0}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={offered.length > 0 ? `${list}-${chosen}` : undefined}
        placeholder={words.note.addTag}
        value={text}
        onInput={(event) => write(event.currentTarget.value)}
        onKeyDown={(event) => takeTagKey(event, { offers, add, removeLast })}
        onBlur={() => text.trim() !== '' && add(text)}
      />
      <TagList id={list} offers={offers} onTake={add} />
    </div>
  );
}
