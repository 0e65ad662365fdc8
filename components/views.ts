import type { Colour, Grade, LostReason } from '../lib/core/model';

/** A mark as lists and menus show it. */
export interface MarkView {
  id: string;
  colour: Colour;
  grade: Grade;
  /** Why it is lost; null otherwise. */
  reason: LostReason | null;
  quote: string;
  note: string;
  tags: string[];
  paragraph: number | null;
  comment: { author: string | null; published: number | null } | null;
  created: number;
  language: string;
  /** Where it stands in the whole text, 0 to 1; null when it is not found. */
  share: number | null;
}

/** A term as the margin and the card show it. */
export interface TermView {
  id: string;
  headword: string;
  partOfSpeech: string;
  definition: string;
  inPractice: string;
  confusedWith: string;
  seeAlso: { id: string; headword: string }[];
  /** Where its mentions stand in the whole text, 0 to 1. */
  places: number[];
  onScreen: boolean;
  /** Highlights that hold one of its mentions. */
  highlights: number;
}

/** The sentence around a mention, cut at word borders. */
export interface Excerpt {
  before: string;
  words: string;
  after: string;
}

/** A note being written. `base` are the stamps of the versions it shows. */
export interface NoteDraft {
  mark: string;
  text: string;
  base: string[];
  /** Same for all saves from focus to blur: they are undone as one. */
  stretch: string;
  state: 'clean' | 'saving' | 'saved' | 'full' | 'failed';
  /** Other alive versions of the note, newest first. */
  others: string[];
}

/** What a note editor asks for. */
export interface NoteVerbs {
  onWrite: (text: string) => void;
  onAddTag: (tag: string) => void;
  onRemoveTag: (tag: string) => void;
  onSuggest: (start: string) => Promise<string[]>;
  onDone: () => void;
  onRetry: () => void;
  onCopy: (text: string) => void;
  onJoin: (choice: 'this' | 'other' | 'both') => void;
}
