import type { GlossaryTerm } from '../glossary/glossary';
import type { NewPack } from '../glossary/pack';
import type { Anchor, Colour } from '../model';
import type { ArticleRow, ChoiceRow, HighlightRow, PurgedRow, TermRow } from '../record/row';
import type { TermTable } from './terms/term-table';

/** An article as a file tells of it; `address` null for a book. */
export interface ArticleDraft {
  /** As it can be opened: http or https, without tracking parameters, fragment and password. */
  address: string | null;
  title: string;
  author: string;
  site: string;
  published: number | null;
  language: string;
  note: string;
}

/** A highlight as a file tells of it: no id and no stamps, the background gives them. */
export interface HighlightDraft {
  /** Index in the draft's articles. */
  article: number;
  anchor: Anchor;
  colour: Colour;
  /** The source's own name of its colour where it has none of our four. */
  colourName: string | null;
  note: string;
  tags: string[];
  /** ms since 1970; 0 where the file does not tell, and then any time agrees. */
  created: number;
  /** Where in the file it stood, for the report: "Entry 31". */
  where: number;
}

/** A term as a file tells of it. */
export interface TermDraft {
  headword: string;
  forms: string[];
  definition: string;
  tags: string[];
  where: number;
  /** What only our own files tell of a term of the reader's own. */
  own?: OwnTermFacts;
  /** What only our own files tell of a glossary's term. */
  entry?: Partial<GlossaryTerm>;
}

/** Where a term was saved, how it is looked for, and which glossary's term it keeps. */
export interface OwnTermFacts {
  matchCase?: boolean;
  site?: string | null;
  entry?: string | null;
  source?: TermRow['source'];
}

/** What becomes of a term whose name the reader has already with another meaning. */
export const conflictChoices = ['mine', 'theirs', 'both'] as const;
export type ConflictChoice = (typeof conflictChoices)[number];

/** Why an entry was left out; each has its sentence in the words catalogue. */
export const refusalReasons = [
  'no quote',
  'page note only',
  'no address',
  'address not on the web',
  'cut off',
  'not an annotation',
  'too long',
  'misshapen',
  'no term',
  'no definition',
  'picture only',
] as const;
export type RefusalReason = (typeof refusalReasons)[number];
export interface Refusal {
  where: number;
  why: RefusalReason;
}

/** What was kept although something about it was left behind; each has its sentence in the words catalogue. */
export const warningKinds = [
  'date not read',
  'address not on the web',
  'note without quote',
  'tags limited',
  'further targets ignored',
  'first choice taken',
  'surplus cells',
  'characters lost',
] as const;
export type WarningKind = (typeof warningKinds)[number];
export interface Warning {
  where: number;
  what: WarningKind;
}

/** What a file holds. `rows` only in our own backup, whose records keep their ids and stamps. */
export interface ImportDraft {
  /** Id of the format that read it. */
  source: string;
  articles: ArticleDraft[];
  highlights: HighlightDraft[];
  terms: TermDraft[];
  refused: Refusal[];
  warnings?: Warning[];
  /** Entries that became notes of their articles. */
  pageNotes?: number;
  rows: BackupRows | null;
  /** The reader's glossaries, in a backup alone; saved part by part, never sent with the rest. */
  packs?: NewPack[];
  /** Name and language (BCP 47) of a glossary or dictionary. */
  title?: string;
  language?: string;
  /** The table that the terms were read from, for its reader to say what the columns are; never sent on. */
  table?: TermTable;
  /** What becomes of terms that the reader has already in other words; 'mine' where absent. */
  conflicts?: ConflictChoice;
}

/** The rows of a backup, by store, without `edited`. */
export interface BackupRows {
  articles: (ArticleRow | PurgedRow)[];
  highlights: (HighlightRow | PurgedRow)[];
  terms: (TermRow | PurgedRow)[];
  choices: ChoiceRow[];
}

/** One import format. `read` answers null when the file is another format's. */
export interface ImportFormat {
  id: string;
  label: string;
  extensions: string[];
  read(name: string, bytes: Uint8Array): ImportDraft | null | Promise<ImportDraft | null>;
}

/** What the reader is told after an import. */
export interface ImportReport {
  source: string;
  batch: string;
  entries: number;
  articles: number;
  added: number;
  withNote: number;
  same: number;
  refused: Refusal[];
  /** Ids of the glossaries that came with a backup and were not here. */
  packs?: string[];
}

/** What taking an import back, or doing it again, moved between its place and the trash, and whose meaning it changed. */
export interface TurnedImport {
  /** Highlights and terms that the import added. */
  moved: number;
  /** Terms of the reader's whose meaning the import had replaced. */
  changed: number;
}
