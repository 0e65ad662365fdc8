import type { Anchor, ArticleId, Colour, Grade, RecordId } from '../model';

/** 20 characters compared as text: ms in base 36 (9), counter (3), writer (8). */
export type Stamp = string;

/** A text register with more than one alive version, or with stamps it wrote over. */
export interface TextVersions {
  also: { text: string; at: Stamp }[];
  over: Stamp[];
}

/** What every record has besides its own fields; unknown fields pass through everything unchanged. */
export interface RowBase {
  id: string;
  /** Stamp of the creation. */
  made: Stamp;
  /** Stamps of what changed after the creation; a register without one is as old as `made`. */
  at?: Record<string, Stamp>;
  tags?: string[];
  /** Milliseconds since 1970, or null. */
  trashed?: number | null;
  versions?: Record<string, TextVersions>;
  /** Stamp of the last write made in this database: local, not in merge or backup. */
  edited?: Stamp;
}

/** What is left of a record that is gone for good. */
export interface PurgedRow {
  id: string;
  purged: Stamp;
}

/** An article of which something is kept. */
export interface ArticleRow extends RowBase {
  id: ArticleId;
  addresses: string[];
  title: string;
  author: string;
  site: string;
  published: number | null;
  language: string;
  fingerprint: string | null;
  note: string;
  /** Share of the article that was read, 0 to 1, and when; null before the first time. */
  place: { share: number; at: number } | null;
  /** Id of the article that this one was joined to. */
  same: ArticleId | null;
  /** Address that its page named as its own when it was first kept; absent in older rows. */
  canonical?: string | null;
}

/** A marked passage. */
export interface HighlightRow extends RowBase {
  id: RecordId;
  article: ArticleId;
  anchor: Anchor;
  /** Grade that the reader accepted as right. */
  grade: Grade;
  /** Mark of the words that stood there when the reader accepted the grade; null or none: the grade alone counts. */
  accepted?: string | null;
  colour: Colour;
  /** The source's own name of an imported highlight's colour. */
  colourName?: string | null;
  note: string;
  tags: string[];
  /** Milliseconds since 1970. */
  created: number;
  /** Import it came with, or null. */
  batch: string | null;
}

/** A term of the reader's own, or one of a glossary that the reader saved. */
export interface TermRow extends RowBase {
  id: RecordId;
  headword: string;
  /** Other ways in which it is written. */
  forms: string[];
  /** In the reader's words; empty where the glossary's meaning is enough. */
  definition: string;
  /** Whether capitals must be as written; absent in older rows: no. */
  matchCase?: boolean | null;
  /** The one site where it is looked for; null or absent: everywhere. */
  site?: string | null;
  /** Id of the glossary term that it keeps or words anew; null or absent for a term of the reader's alone. */
  entry?: string | null;
  /** Where it was saved from: sentence and address, or null. */
  source: { sentence: string; address: string | null; title: string } | null;
  tags: string[];
  batch: string | null;
}

/** A choice of the reader: `id` is its name. */
export interface ChoiceRow extends RowBase {
  value: unknown;
}

/** The stores whose rows are records, each with its row. */
export interface Rows {
  articles: ArticleRow;
  highlights: HighlightRow;
  terms: TermRow;
  choices: ChoiceRow;
}
export type StoreName = keyof Rows;

/**
 * One change of one record. `message` is made by the caller: the same message again changes nothing.
 * A text carries `base`, the stamps of the versions that its editor showed.
 */
export interface Change<S extends StoreName = StoreName> {
  message: RecordId;
  store: S;
  id: string;
  set?: Partial<Record<string, unknown>>;
  on?: { field: string; element: string }[];
  off?: { field: string; element: string }[];
  text?: Record<string, { value: string; base: Stamp[] }>;
  /** Same for all saves of one stretch of typing, from focus to blur: they become one action. */
  stretch?: RecordId;
}

/** A register's value and stamp at one time; `stamp` null: it was as old as the record. */
export interface RegisterState {
  register: string;
  value: unknown;
  stamp: Stamp | null;
}

/** What an undoable write did to one record: the touched registers before and after. */
export interface RowAction {
  store: StoreName;
  row: string;
  /** True when the action made the record: undoing it trashes the record. */
  created: boolean;
  before: RegisterState[];
  after: RegisterState[];
}

/** One undoable write: of one record, or of several that the reader changed in one step. */
export interface Action extends RowAction {
  id: number;
  /** Message that caused it; a retry of the same message finds it here. */
  message: RecordId;
  /** The tab or page in which it was made. */
  surface: string;
  time: number;
  /** What the same step did to other records. */
  others?: RowAction[];
}
