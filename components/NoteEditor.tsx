import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { NoteDraft } from '../lib/core/record/note-draft';
import { words } from '../lib/core/words/words';
import { controlKey } from './control-key';
import { Icon } from './Icon';
import { NoteText } from './NoteText';
import { TagRow } from './TagRow';
import type { NoteVerbs } from './views';

interface Props extends NoteVerbs {
  draft: NoteDraft;
  /** null where the note has no tags of its own. */
  tags: string[] | null;
}

/** A note being written with its tags; every key is kept, Ctrl+Enter and Escape close it. */
export function NoteEditor(props: Props) {
  const { draft, tags, onWrite, onDone } = props;
  const field = useRef<HTMLTextAreaElement>(null);
  const [previewed, setPreviewed] = useState(false);
  // At once: a key pressed before the next frame is meant for the note already.
  useLayoutEffect(() => {
    const text = field.current;
    text?.focus();
    text?.setSelectionRange(text.value.length, text.value.length);
  }, [previewed, draft.mark]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    if (event.key === 'Escape' || (event.key === 'Enter' && (event.ctrlKey || event.metaKey))) {
      event.preventDefault();
      event.stopPropagation();
      onDone();
    }
  };
  return (
    <div class="note-editor" onKeyDown={onKeyDown} role="group" aria-label={words.note.label}>
      {draft.others.length > 0 && <Conflict onJoin={props.onJoin} />}
      <div class="editor">
        {previewed ? (
          <NoteText text={draft.text} />
        ) : (
          <textarea
            ref={field}
            aria-label={words.note.label}
            placeholder={words.note.placeholder}
            dir="auto"
            value={draft.text}
            onInput={(event) => onWrite(event.currentTarget.value)}
          />
        )}
        {tags && (
          <TagRow
            key={draft.mark}
            tags={tags}
            onAdd={props.onAddTag}
            onRemove={props.onRemoveTag}
            onSuggest={props.onSuggest}
          />
        )}
      </div>
      {(draft.state === 'full' || draft.state === 'failed') && <NotKept {...props} />}
      <Foot draft={draft} previewed={previewed} onPreview={setPreviewed} onDone={onDone} />
    </div>
  );
}

interface FootProps extends Pick<Props, 'draft' | 'onDone'> {
  previewed: boolean;
  onPreview: (on: boolean) => void;
}

function Foot({ draft, previewed, onPreview, onDone }: FootProps) {
  return (
    <div class="editor-foot">
      <span class="small muted grow">{stateWord(draft.state)}</span>
      {draft.text !== '' && (
        <button type="button" class="button quiet" onClick={() => onPreview(!previewed)}>
          {previewed ? words.note.write : words.note.preview}
        </button>
      )}
      <span class="keys" aria-hidden="true">
        <kbd>{controlKey}</kbd> <kbd>↵</kbd>
      </span>
      <button type="button" class="button" onClick={onDone}>
        {words.note.done}
      </button>
    </div>
  );
}

function stateWord(state: NoteDraft['state']): string {
  if (state === 'clean') return '';
  if (state === 'saving') return words.note.saving;
  return state === 'saved' ? words.note.saved : words.note.notSaved;
}

function Conflict({ onJoin }: Pick<NoteVerbs, 'onJoin'>) {
  return (
    <div class="conflict" role="alert">
      <p>{words.note.two}</p>
      <button type="button" class="button" onClick={() => onJoin('this')}>
        {words.note.thisOne}
      </button>
      <button type="button" class="button" onClick={() => onJoin('other')}>
        {words.note.theOther}
      </button>
      <button type="button" class="button quiet" onClick={() => onJoin('both')}>
        {words.note.join}
      </button>
    </div>
  );
}

function NotKept({ draft, onRetry, onCopy }: Props) {
  return (
    <div class="not-kept" role="alert">
      <Icon name="error" />
      <div>
        <p class="strong">{words.note.fullTitle}</p>
        <p class="muted">{draft.state === 'full' ? words.note.full : words.failed}</p>
        <button type="button" class="button" onClick={onRetry}>
          {words.tryAgain}
        </button>
        <button type="button" class="button quiet" onClick={() => onCopy(draft.text)}>
          <Icon name="copy" />
          {words.note.copyNote}
        </button>
      </div>
    </div>
  );
}
