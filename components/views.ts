import type { Colour, Grade, LostReason } from '../lib/core/model';
import type { NoteChoice } from '../lib/core/record/note-draft';

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

/** What a note editor asks for. */
export interface NoteVerbs {
  onWrite: (text: string) => void;
  onAddTag: (tag: string) => void;
  onRemoveTag: (tag: string) => void;
  onSuggest: (start: string) => Promise<string[]>;
  onDone: () => void;
  onRetry: () => void;
  onCopy: (text: string) => void;
  onJoin: (choice: NoteChoice) => void;
}
