import type { RecordId } from '../core/model';
import { newId } from '../core/new-id';
import { PlainError } from '../core/plain-error';
import { isUnsaved, type NoteDraft, type Noted, settleDraft } from '../core/record/note-draft';
import type { Change, HighlightRow } from '../core/record/row';
import type { Written } from './background';
import { background } from './client';

/** A note is saved at most this far behind the last key, milliseconds. */
const behind = 300;

export interface NoteSaver {
  /** Takes what was typed; it is stored within 300 ms. */
  write(text: string): void;
  /** Stores what is there now; saves follow one another, so that each knows what the one before wrote. */
  save(): Promise<void>;
}

/** One save of a note: everything of the change but the record's store. */
export type NoteSave = Required<Pick<Change, 'message' | 'id' | 'stretch'>> & { text: NonNullable<Change['text']> };

interface Surroundings<Row extends Noted> {
  /** The note that is open, or null. */
  draft: () => NoteDraft | null;
  /** Resolves once the highlight itself is stored. */
  ready?: (highlight: RecordId) => Promise<void>;
  write: (save: NoteSave) => Promise<Written<Row>>;
  onWritten: (written: Written<Row>) => void;
  onFailed: (error: unknown) => void;
}

/** Stores a save of a highlight's note. */
export const writeHighlightNote = (save: NoteSave): Promise<Written<HighlightRow>> =>
  background.changeHighlight({ ...save, store: 'highlights' });

/** Saves the open note of a page as it is typed; what could not be stored stays in the draft. */
export function createNoteSaver<Row extends Noted>(surroundings: Surroundings<Row>): NoteSaver {
  const { draft: open, ready, write: store, onWritten, onFailed } = surroundings;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last: Promise<void> = Promise.resolve();
  const saveNow = async (draft: NoteDraft | null) => {
    if (!draft || !isUnsaved(draft)) return;
    await ready?.(draft.mark);
    const { text: value, base, mark: id, stretch } = draft;
    try {
      const written = await store({ message: newId(), id, text: { note: { value, base } }, stretch });
      settleDraft(draft, written.row, value);
      onWritten(written);
    } catch (error) {
      draft.state = error instanceof PlainError && error.reason === 'disk full' ? 'full' : 'failed';
      onFailed(error);
    }
  };
  const save = () => {
    clearTimeout(timer);
    timer = undefined;
    // The note that is open now, even if another one is opened before its turn comes.
    const draft = open();
    last = last.then(() => saveNow(draft));
    return last;
  };
  return {
    save,
    write(text) {
      const draft = open();
      if (!draft) return;
      draft.text = text;
      if (!isUnsaved(draft)) draft.state = 'saving';
      timer ??= setTimeout(() => void save(), behind);
    },
  };
}
