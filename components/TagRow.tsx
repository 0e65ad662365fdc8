import { useId, useRef, useState } from 'preact/hooks';
import { keepOrder } from '../lib/core/marks/keep-order';
import { foldText } from '../lib/core/record/fold-text';
import { words } from '../lib/core/words/words';
import { Icon } from './Icon';

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
  const [text, setText] = useState('');
  const [offered, setOffered] = useState<string[]>([]);
  const [known, setKnown] = useState<ReadonlySet<string>>(new Set());
  const field = useRef<HTMLInputElement>(null);
  const [chosen, setChosen] = useState(0);
  const [marked, setMarked] = useState<string | null>(null);
  const shown = useRef<string[]>([]);
  const tags = keepOrder(shown.current, stored);
  shown.current = tags;
  const list = useId();
  const wanted = useRef('');
  const add = (tag: string) => {
    const clean = tag.trim().replace(/^#/, '');
    if (clean !== '' && !tags.includes(clean)) onAdd(clean);
    write('');
  };
  const write = async (value: string) => {
    setText(value);
    setMarked(null);
    setChosen(0);
    const start = value.trim();
    wanted.current = start;
    // What is offered until the answer comes must fit already: Enter may come first.
    setOffered(start === '' ? [] : offered.filter((tag) => foldText(tag).startsWith(foldText(start))));
    if (start === '') return;
    const names = (await onSuggest(start)).filter((tag) => !tags.includes(tag));
    // An answer for what stood here before comes too late.
    if (wanted.current !== start) return;
    setKnown(new Set(names));
    setOffered(names.includes(start) ? names : [...names, start]);
  };
  const last = tags.at(-1);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    if ((event.key === 'Enter' || event.key === ',') && !event.ctrlKey && text.trim() !== '') {
      event.preventDefault();
      event.stopPropagation();
      add(event.key === ',' ? text : (offered[chosen] ?? text));
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      if (offered.length === 0) return;
      event.preventDefault();
      setChosen((chosen + (event.key === 'ArrowDown' ? 1 : -1) + offered.length) % offered.length);
    } else if (event.key === 'Escape' && offered.length > 0) {
      event.stopPropagation();
      setOffered([]);
    } else if (event.key === 'Backspace' && text === '' && last !== undefined) {
      event.preventDefault();
      if (marked === last) onRemove(last);
      setMarked(marked === last ? null : last);
    }
  };
  return (
    <div class="tag-row">
      {tags.map((tag) => (
        <span key={tag} class="chip" data-marked={tag === marked}>
          {tag}
          <button
            type="button"
            aria-label={words.note.removeTag(tag)}
            title={words.note.removeTag(tag)}
            onClick={() => {
              onRemove(tag);
              field.current?.focus();
            }}
          >
            <Icon name="close" size={12} />
          </button>
        </span>
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
        onInput={(event) => void write(event.currentTarget.value)}
        onKeyDown={onKeyDown}
        onBlur={() => text.trim() !== '' && add(text)}
      />
      <ul class="offers" role="listbox" id={list} aria-label={words.note.tags} hidden={offered.length === 0}>
        {offered.map((tag, index) => (
          <li
            key={tag}
            id={`${list}-${index}`}
            role="option"
            aria-selected={index === chosen}
            onMouseDown={(event) => {
              event.preventDefault();
              add(tag);
            }}
          >
            {known.has(tag) ? tag : words.note.newTag(tag)}
          </li>
        ))}
      </ul>
    </div>
  );
}
