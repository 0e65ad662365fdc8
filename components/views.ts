import type { TermSource } from '../lib/core/glossary/glossary';
import type { Colour, Grade, LostReason } from '../lib/core/model';
import type { NoteChoice } from '../lib/core/record/note-draft';

/** What is shown of a mark that is not exactly as it was saved. */
export interface RepairView {
  /** The reader knows of it: nothing is left to decide. */
  accepted: boolean;
  /** The words that stand there now; null unless it changed. */
  now: string | null;
  /** Number of the paragraph it moved from, or null. */
  from: number | null;
  /** The words where a lost one may stand, or null. */
  near: string | null;
}

/** What can be done about a mark that is not exactly as it was saved. */
export interface RepairVerbs {
  onCompare: (id: string) => void;
  onCompareClose: () => void;
  onKeepWording: (id: string) => void;
  onTakeNew: (id: string) => void;
  onChoose: (id: string) => void;
  onFine: (id: string) => void;
  onKeepLost: (id: string) => void;
  onLookAtNear: (id: string) => void;
  onTakeNear: (id: string) => void;
  onDeclineNear: (id: string) => void;
}

/** A mark as lists and menus show it. */
export interface MarkView extends RepairView {
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
  /** The glossary's meaning; empty for a term of the reader's alone. */
  definition: string;
  /** The reader's own words, every alive version; null for a term that is not saved. */
  own: string[] | null;
  inPractice: string;
  confusedWith: string;
  seeAlso: { id: string; headword: string }[];
  /** Where its mentions stand in the whole text, 0 to 1. */
  places: number[];
  /** How many of them stand in the comments. */
  inComments: number;
  sources: TermSource[];
  /** Definitions of it that the article gives. */
  quoted: QuotedView[];
  onScreen: boolean;
  /** Highlights that hold one of its mentions. */
  highlights: number;
}

/** A definition that the article gives: its words, the index to go there by, and whether they are shown anywhere. */
export interface QuotedView {
  quote: string;
  index: number;
  placed: boolean;
}

/** What an open row or card shows of one mention. */
export interface MentionView {
  index: number;
  /** The words as they stand. */
  words: string;
  inComments: boolean;
  excerpt: Excerpt;
  /** Other terms that these words may stand for. */
  senses: { id: string; headword: string; definition: string }[];
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
