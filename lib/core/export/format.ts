import type { NewPack } from '../glossary/pack';
import type { BackupRows } from '../import/format';
import type { Sighting } from '../model';
import type { ArticleRow, HighlightRow, TermRow } from '../record/row';

/** What an export writes: rows that are alive, highlights in reading order. */
export interface Keepings {
  articles: ArticleRow[];
  highlights: HighlightRow[];
  terms: TermRow[];
  sightings: Sighting[];
  /** Every row there is, trashed and purged ones too: only where everything is exported, for the backup alone. */
  everything?: { rows: BackupRows; packs: NewPack[] };
}

/** What the reader ticked. */
export interface ExportOptions {
  notesAndTags: boolean;
  savedTerms: boolean;
  links: boolean;
  /** Time of the export, ms since 1970; a fixed one gives the same bytes again. */
  now: number;
}

/** One export format: a small object, one file each. */
export interface ExportFormat {
  id: string;
  label: string;
  /** Shown beside the label: who reads it. */
  remark: string;
  extension: string;
  mimeType: string;
  /** 'terms' for one that writes the reader's own terms and no highlights. */
  of?: 'terms';
  /** The choices of the reader that change what it writes. */
  heeds: readonly ('notesAndTags' | 'savedTerms' | 'links')[];
  write(keepings: Keepings, options: ExportOptions): string | Uint8Array;
}
