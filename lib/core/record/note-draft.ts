import type { RecordId } from '../model';
import { newId } from '../new-id';
import type { RowBase, Stamp } from './row';
import { readTextBase, readTextVersions } from './text-versions';

/** A record that has a note: a highlight, or an article. */
export type Noted = RowBase & { note: string };

/** A note being written. */
export interface NoteDraft {
  /** The highlight or article that it is a note on. */
  mark: RecordId;
  text: string;
  /** Stamps of the versions it shows. */
  base: Stamp[];
  /** Same for all saves from focus to blur: they are undone as one. */
  stretch: RecordId;
  state: 'clean' | 'saving' | 'saved' | 'full' | 'failed';
  /** Other alive versions of the note, newest first. */
  others: string[];
}

/** Which version stays where two tabs wrote one note. */
export type NoteChoice = 'this' | 'other' | 'both';

/** A draft of a record's note as it is stored. */
export function openDraft(row: Noted): NoteDraft {
  const [shown, ...others] = readTextVersions(row, 'note');
  return {
    mark: row.id,
    text: shown?.text ?? row.note,
    // What is not stored yet has no stamps.
    base: shown && row.made !== '' ? [shown.at] : [],
    stretch: newId(),
    state: 'clean',
    others: others.map(({ text }) => text),
  };
}

/** Whether it holds words that are not stored. */
export const isUnsaved = (draft: NoteDraft): boolean => draft.state !== 'clean' && draft.state !== 'saved';

/** Brings a draft up to date after a save: what it wrote is what it knows now, anything else alive is another's. */
export function settleDraft(draft: NoteDraft, row: Noted, saved: string): void {
  const versions = readTextVersions(row, 'note');
  const own = versions.find(({ text }) => text === saved);
  draft.base = own ? [own.at] : draft.base;
  draft.others = versions.filter(({ text }) => text !== saved).map(({ text }) => text);
  draft.state = draft.text === saved ? 'saved' : 'saving';
}

/** Shows what was written elsewhere at once where nothing is unsaved here, else keeps it as another version. */
export function followDraft(draft: NoteDraft, row: Noted): void {
  const fresh = openDraft(row);
  if (!isUnsaved(draft)) Object.assign(draft, fresh, { stretch: draft.stretch, state: draft.state });
}

/** The reader's choice between versions: the next save, which knows of all of them. */
export function joinDraft(draft: NoteDraft, row: Noted, choice: NoteChoice): void {
  const [other = ''] = draft.others;
  if (choice === 'other') draft.text = other;
  if (choice === 'both') draft.text = [draft.text, ...draft.others].filter((text) => text !== '').join('\n\n');
  draft.base = readTextBase(row, 'note');
  draft.others = [];
  draft.state = 'saving';
}
