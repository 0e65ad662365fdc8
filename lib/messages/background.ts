import type { GlossaryTerm } from '../core/glossary/glossary';
import type { HiddenTerm } from '../core/glossary/hidden-term';
import type { NewPack } from '../core/glossary/pack';
import type { PackFacts } from '../core/glossary/pack-facts';
import type { ImportDraft, ImportReport, TurnedImport } from '../core/import/format';
import type { Anchor, ArticleFacts, ArticleId, Colour, Mention, RecordId, Sighting } from '../core/model';
import type { ArticleRow, Change, HighlightRow, Rows, StoreName } from '../core/record/row';
import type { Settings } from '../core/settings';
import type { SiteRow } from '../core/site-row';
import type { PageText } from '../core/text';
import type { PageStatus } from './page';
import type { PartName } from './parts';
import type { Alike, OpenPurpose, Unfinished, Visit, VisitedPage } from './visit';

export * from './visit';

/** A highlight about to be saved; `id` is made by the caller, so that a retry is harmless. */
export interface NewHighlight {
  id: RecordId;
  message: RecordId;
  anchor: Anchor;
  colour: Colour;
  /** ms since 1970. */
  created: number;
  facts: ArticleFacts;
  /** Permalink of the article it stands in, where that is another one than the page's own. */
  at?: string;
}

/** A term of the reader's own about to be saved; `id` is made by the caller, so that a retry is harmless. */
export interface NewTerm {
  id: RecordId;
  message: RecordId;
  headword: string;
  forms: string[];
  definition: string;
  matchCase: boolean;
  /** Looked for on the sender's site alone. */
  onlyHere: boolean;
  /** Id of the glossary term that it keeps or words anew, or null. */
  entry: string | null;
  tags: string[];
  /** The sentence that it stood in with its article's title; the address is the sender's. */
  source: { sentence: string; title: string } | null;
}

/** What is hidden, or shown again, of a term: all of it, or these words where they are meant otherwise. */
export interface Hiding {
  message: RecordId;
  term: HiddenTerm;
  hidden: boolean;
}

/** Words that are not to be proposed as terms any more, as `ProposedTerm.key` has them. */
export interface Dismissing {
  message: RecordId;
  words: string;
}

/** A write that is durable. `kept` names the registers that an undo left alone because they changed since. */
export interface Written<Row> {
  row: Row;
  /** Number to undo it by; null when nothing changed. */
  action: number | null;
  kept: string[];
}

/** What a page may remember: open margin and hidden bar for its site, the rest for all pages. */
export interface Remembered extends Partial<Pick<Settings, 'marginWidth' | 'side'>> {
  marginOpen?: boolean;
  barOff?: boolean;
  part?: string | null;
  lastColour?: Colour;
}

/** Where the library opens: at an article or a highlight, with the article's export, or with words searched in all of it. */
export interface LibraryGoal {
  article?: ArticleId;
  highlight?: RecordId;
  text?: string;
  export?: true;
}

/** What an undo or redo wrote: a row of which store, and how many other rows of the same step. */
export type Undone = { [S in StoreName]: Written<Rows[S]> & { store: S; others: number } }[StoreName];

/** One change of several highlights, which is undone as one. */
export interface ManyChange extends Pick<Change<'highlights'>, 'message' | 'set' | 'on' | 'off'> {
  ids: RecordId[];
}

/** What a step of several rows wrote: the highlights as they are now, and the number to undo them by. */
export interface WrittenMany {
  rows: HighlightRow[];
  action: number | null;
}

/** The mentions in each of some texts, and the terms that are mentioned. */
export interface FoundMentions {
  mentions: Mention[][];
  terms: GlossaryTerm[];
}

/** What the background does for pages. A content script may call `pageVerbs` alone, for its own article. */
export interface Background {
  /** Puts the reading part into the sender's page. */
  startReading(): Promise<void>;
  /** Puts parts of the reading that come on demand into the sender's page; answered once they have run. */
  addParts(files: PartName[]): Promise<void>;
  /** What is kept of the sender's article and of others that stand whole on its page. Writes nothing. */
  visit(page?: VisitedPage): Promise<Visit>;
  /** The article of the sender's site that its page is under another address, or may be. */
  alike(page: VisitedPage): Promise<Alike | null>;
  /** Makes the sender's article one with another of its site: from then on both show the same highlights. */
  joinArticle(other: ArticleId): Promise<void>;
  /** Takes that back, or says that they are two; it is not asked again. */
  partArticle(other: ArticleId): Promise<void>;
  /** The terms to look for: shipped glossaries and the reader's own. */
  terms(): Promise<GlossaryTerm[]>;
  /** The mentions of these terms in texts of the sender's page; the texts are read and not kept. */
  mentions(texts: PageText[]): Promise<FoundMentions>;
  /** The terms of these glossaries that may stand on a page, by its different words, folded. */
  packTerms(words: string[]): Promise<GlossaryTerm[]>;
  /** Saves a highlight, and its article with the first one. */
  addHighlight(highlight: NewHighlight): Promise<Written<HighlightRow>>;
  /** Changes a highlight's colour, note, tags or passage, or puts it into the trash. */
  changeHighlight(change: Change<'highlights'>): Promise<Written<HighlightRow>>;
  /** Changes several highlights in one step: colour, tags, trash. */
  changeHighlights(change: ManyChange): Promise<WrittenMany>;
  /** Writes the note of an article; `facts` make its record where nothing is kept of it yet. */
  changeArticle(change: Change<'articles'>, facts: ArticleFacts | null): Promise<Written<ArticleRow>>;
  /** Puts an article with its note and all its highlights into the trash, in one step. */
  removeArticle(article: ArticleId, message: RecordId): Promise<WrittenMany>;
  /** Keeps how far the sender's article is read, 0 to 1; false where neither highlight nor note is kept of it. */
  keepPlace(article: ArticleId, share: number): Promise<boolean>;
  /** Takes back one action of the sender's; undoing the answer's action is the redo. */
  undo(action: number, message: RecordId): Promise<Undone>;
  /** Saves a term of the reader's own; gives its number to undo it by. */
  saveTerm(term: NewTerm): Promise<number | null>;
  /** Changes a term of the reader's own, or puts it into the trash. */
  changeTerm(change: Change<'terms'>): Promise<number | null>;
  /** Hides a term in the sender's article or everywhere, or shows it again; a page of ours has no article. */
  hideTerm(hiding: Hiding): Promise<number | null>;
  /** Proposes words as a term no more, anywhere; gives the action to undo it by, null when nothing changed. */
  dismissWords(dismissing: Dismissing): Promise<number | null>;
  /** Keeps the grades last seen. */
  see(sightings: Sighting[]): Promise<void>;
  /** Tag names of the library that begin with a text, most used first, 20 at most. */
  tagNames(start: string): Promise<string[]>;
  /** How many articles and highlights the library holds. */
  counts(): Promise<{ articles: number; highlights: number }>;
  /** Remembers what the reader chose beside the article: for the sender's site (which part of its pages is the article, too), or for all pages. */
  remember(choice: Remembered): Promise<void>;
  /** Remembers that a note is being written, so that it can be gone on with after a crash; null when it is closed. */
  writing(note: Unfinished | null): Promise<void>;
  /** The keys of the manifest's commands as the browser has them; '' for one without. */
  commandKeys(): Promise<Record<'margin' | 'highlight' | 'lookUp' | 'library', string>>;
  /** Makes room of so many CSS pixels at a side of the sender's page; null gives it back. */
  makeRoom(pixels: number | null, side: 'left' | 'right'): Promise<void>;
  /** Turns Glossmark off on the sender's site. */
  turnOffHere(): Promise<void>;
  /** Opens the library, at an article, a highlight or with words searched if one is named. */
  openLibrary(at: LibraryGoal | null): Promise<void>;

  /** Opens the options, at a section if one is named. */
  openOptions(section: string | null): Promise<void>;

  /** The glossaries there are, on or off. */
  glossaries(): Promise<PackFacts[]>;
  /** What the reader chose for all pages. */
  settings(): Promise<Settings>;
  /** Keeps some settings and tells every open page; gives them all. */
  changeSettings(change: Partial<Settings>): Promise<Settings>;
  /** Sites on which something is otherwise than elsewhere. */
  sites(): Promise<SiteRow[]>;
  /** What the popup shows of a tab. */
  tabStatus(tab: number): Promise<TabStatus>;
  /** Reads in a tab whatever the judgement says, and remembers the page. */
  useHere(tab: number): Promise<void>;
  /** Turns Glossmark on or off on a site. */
  setSite(site: string, on: boolean): Promise<void>;
  /** Lets a site be like all others: Glossmark and its bar are there, the article is found by itself. */
  clearSite(site: string): Promise<void>;
  /** Opens an article in a tab and scrolls to a highlight, or does what it is opened for. */
  openArticle(article: ArticleId, highlight: RecordId | null, purpose?: OpenPurpose): Promise<void>;
  /** Merges an import draft as one batch; the same file again adds nothing. */
  saveImport(draft: ImportDraft, batch: string): Promise<ImportReport>;
  /** Says that a backup is about to be read, or was: what it holds counts as offered from then on. */
  offerBackup(): Promise<void>;
  /** Terms that are marked nowhere. */
  hiddenTerms(): Promise<HiddenTerm[]>;
  /** Deletes terms of the trash for good; gives how many. */
  purgeTerms(terms: RecordId[]): Promise<number>;
  /** Deletes highlights of the trash for good; gives how many. */
  purge(highlights: RecordId[]): Promise<number>;
  /** Saves one part of a pack; nobody sees it before the pack is finished. */
  savePackPart(pack: string, part: { part: number; terms: GlossaryTerm[] }): Promise<void>;
  /** Makes a pack whole; gives whether it was not here before. */
  finishPack(head: NewPack['head']): Promise<boolean>;
  /** Takes a pack out, or puts it back; gives how many terms it holds. */
  trashPack(pack: string, trashed: boolean): Promise<number>;
  /** Puts what a batch added into the trash, or back. */
  undoImport(batch: string, undo: boolean): Promise<TurnedImport>;
}

/** The verbs a content script may call. */
export const pageVerbs = [
  'startReading',
  'addParts',
  'visit',
  'alike',
  'joinArticle',
  'partArticle',
  'terms',
  'mentions',
  'packTerms',
  'addHighlight',
  'changeHighlight',
  'changeArticle',
  'removeArticle',
  'keepPlace',
  'undo',
  'saveTerm',
  'changeTerm',
  'hideTerm',
  'dismissWords',
  'see',
  'tagNames',
  'counts',
  'remember',
  'writing',
  'commandKeys',
  'makeRoom',
  'turnOffHere',
  'openLibrary',
  'openOptions',
] as const satisfies readonly (keyof Background)[];

/** What the popup knows of a tab: `page` null where nothing is read. */
export interface TabStatus {
  readable: boolean;
  site: string | null;
  off: boolean;
  /** Highlights of the site that are kept, shown where it is off. */
  highlightsHere: number;
  page: PageStatus | null;
}
