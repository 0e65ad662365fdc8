import type { RecordId } from '../core/model';
import { newId } from '../core/new-id';
import { PlainError } from '../core/plain-error';
import { isUnsaved, type NoteDraft, settleDraft } from '../core/record/note-draft';
import type { HighlightRow } from '../core/record/row';
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

interface Surroundings {
  /** The note that is open, or null. */
  draft: () => NoteDraft | null;
  /** Resolves once the highlight itself is stored. */
  ready?: (highlight: RecordId) => Promise<void>;
  onWritten: (written: Written<HighlightRow>) => void;
  onFailed: (error: unknown) => void;
}

/** Saves the open note of a page as it is typed; what could not be stored stays in the draft. */
export function createNoteSaver({ draft: open, ready, onWritten, onFailed }: Surroundings): NoteSaver {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last: Promise<void> = Promise.resolve();
  const saveNow = async (draft: NoteDraft | null) => {
    if (!draft || !isUnsaved(draft)) return;
    await ready?.(draft.mark);
    const { text: value, base, mark: id, stretch } = draft;
    try {
      const change = { message: newId(), store: 'highlights', id, text: { note: { value, base } }, stretch } as const;
      const written = await background.changeHighlight(change);
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
