import type { ExportScope } from '../../components/library/ExportDialog';
import type { ImportView } from '../../components/library/ImportDialog';
import type { KeepAs } from '../../components/library/ImportTerms';
import type { ToastWords } from '../../components/Toast';
import { defaultSettings } from '../../lib/core/default-settings';
import type { ExportedFile } from '../../lib/core/export/export-file';
import type { ExportOptions } from '../../lib/core/export/format';
import type { ImportDraft, ImportReport } from '../../lib/core/import/format';
import { type Keys, keysOf } from '../../lib/core/keys/keys-of';
import type { FoundIds } from '../../lib/core/library/choose-passages';
import { type Place, readPlace } from '../../lib/core/library/place';
import type { Shelves } from '../../lib/core/library/shelves';
import { createDeeds, type Deeds } from '../../lib/core/record/deeds';
import type { NoteDraft } from '../../lib/core/record/note-draft';
import type { TermRow } from '../../lib/core/record/row';

/** An export being put together. */
export interface Exporting {
  format: string;
  options: ExportOptions;
  scope: ExportScope;
  /** The article that was open when it began. */
  article: string | null;
  file: ExportedFile | null;
  count: number;
  /** Whether there is nothing to export. */
  isEmpty: boolean;
  said: string;
  /** Tells a file that is written too late from the one that is wanted. */
  turn: number;
}

/** An import, with what it works on. */
export interface Importing {
  view: ImportView;
  draft: ImportDraft | null;
  /** How its terms are kept, where it is a file of terms. */
  keeping: { keepAs: KeepAs; title: string } | null;
  report: ImportReport | null;
}

/** Everything the library page knows; verbs change it and draw. */
export interface State {
  shelves: Shelves;
  terms: TermRow[];
  /** The glossary's meaning of a saved term, by its id in the glossary. */
  meanings: Map<string, string>;
  /** Whether the first reading is done, and whether it takes long enough to show. */
  loaded: 'no' | 'slow' | 'yes';
  failed: 'not read' | 'updated' | null;
  place: Place;
  /** The keys as the reader has them. */
  keys: Keys;
  found: FoundIds;
  /** Rows of the list, and passages beside it, that are drawn at most. */
  rows: number;
  cards: number;
  /** Where the list is scrolled to, CSS pixels; a new turn scrolls it there. */
  scroll: { top: number; turn: number };
  railOpen: boolean;
  allTags: boolean;
  draft: NoteDraft | null;
  /** The note on an article while it is written. */
  articleDraft: NoteDraft | null;
  exporting: Exporting | null;
  importing: Importing | null;
  toast: ToastWords | null;
  said: { words: string; turn: number };
  /** Highlights that are selected, and the one pressed last; `started`: boxes show without hovering. */
  selection: { ids: Set<string>; last: string | null; started: boolean; tagging: boolean };
  /** What was done on this page, to be taken back and done again. */
  deeds: Deeds;
}

/** Rows that a list begins with, and grows by. */
export const rowStep = 200;

/** The state of a page that has read nothing yet, at the place its address names. */
export function firstState(hash: string): State {
  return {
    shelves: { articles: new Map(), highlights: [], trash: [], sightings: new Map() },
    terms: [],
    meanings: new Map(),
    loaded: 'no',
    failed: null,
    place: readPlace(hash),
    keys: keysOf(defaultSettings),
    found: null,
    rows: rowStep,
    cards: rowStep,
    scroll: { top: 0, turn: 0 },
    railOpen: false,
    allTags: false,
    draft: null,
    articleDraft: null,
    exporting: null,
    importing: null,
    toast: null,
    said: { words: '', turn: 0 },
    selection: { ids: new Set(), last: null, started: false, tagging: false },
    deeds: createDeeds(),
  };
}
