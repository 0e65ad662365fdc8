import type { Keys } from '../../lib/core/keys/keys-of';
import type { Colour } from '../../lib/core/model';
import { words } from '../../lib/core/words/words';
import { Icon } from '../Icon';
import { IconButton } from '../IconButton';
import { moveInBar } from '../move-in-bar';
import { Swatches } from '../Swatches';
import { TagRow } from '../TagRow';

export interface SelectedVerbs {
  onColour: (colour: Colour) => void;
  /** Opens or closes the field for tags. */
  onTag: () => void;
  onAddTag: (tag: string) => void;
  onRemoveTag: (tag: string) => void;
  onSuggest: (start: string) => Promise<string[]>;
  onExport: () => void;
  onDelete: () => void;
  onPutBack: () => void;
  onClear: () => void;
}

export interface SelectedView {
  count: number;
  /** The colour that all of them have, or null. */
  colour: Colour | null;
  /** Tags that any of them has. */
  tags: string[];
  inTrash: boolean;
  tagging: boolean;
  keys: Keys;
}

/** What can be done with the selected highlights, below the list; arrows move inside it. */
export function SelectedBar(props: SelectedView & SelectedVerbs) {
  const { count, inTrash, tagging, onClear } = props;
  const { selected } = words.library;
  return (
    <section class="selected-place" aria-label={selected.place}>
      {tagging && <Tags {...props} />}
      <div class="selected-bar" role="toolbar" aria-label={selected.count(count)} onKeyDown={moveInBar}>
        <span class="number strong">{selected.count(count)}</span>
        <span class="rule" />
        {inTrash ? <TrashTools {...props} /> : <Tools {...props} />}
        <IconButton icon="close" label={selected.clear} onClick={onClear} />
      </div>
    </section>
  );
}

function Tools({ colour, keys, tagging, onColour, onTag, onExport, onDelete }: SelectedView & SelectedVerbs) {
  const { selected } = words.library;
  return (
    <>
      <Swatches pressed={colour} keys={keys} onChoose={onColour} />
      <span class="rule" />
      <button type="button" class="text-button" aria-expanded={tagging} onClick={onTag}>
        <Icon name="tag" />
        {selected.tag}
      </button>
      <button type="button" class="text-button" onClick={onExport}>
        <Icon name="export" />
        {selected.export}
      </button>
      <button type="button" class="text-button danger" onClick={onDelete}>
        <Icon name="delete" />
        {selected.delete}
      </button>
    </>
  );
}

function TrashTools({ onPutBack, onDelete }: SelectedVerbs) {
  return (
    <>
      <button type="button" class="text-button" onClick={onPutBack}>
        <Icon name="undo" />
        {words.library.selected.putBack}
      </button>
      <button type="button" class="text-button danger" onClick={onDelete}>
        <Icon name="delete" />
        {words.library.purge}
      </button>
    </>
  );
}

function Tags({ tags, onAddTag, onRemoveTag, onSuggest, onTag }: SelectedView & SelectedVerbs) {
  return (
    <div
      class="selected-tags card"
      role="group"
      aria-label={words.note.tags}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onTag();
      }}
    >
      <TagRow tags={tags} onAdd={onAddTag} onRemove={onRemoveTag} onSuggest={onSuggest} />
    </div>
  );
}
