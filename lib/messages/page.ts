import type { ArticleId, RecordId } from '../core/model';
import type { Settings } from '../core/settings';

/** What the reading part tells the popup of its page. */
export interface PageStatus {
  title: string;
  site: string;
  terms: number;
  highlights: number;
  changed: number;
  lost: number;
  marginOpen: boolean;
  marksShown: boolean;
}

/** The commands of the manifest and of the context menu. */
export const pageCommands = ['margin', 'highlight', 'lookUp'] as const;
export type PageCommand = (typeof pageCommands)[number];

/** What the reading part of a page does for the background and the popup. */
export interface Page {
  /** What the popup shows. */
  status(): Promise<PageStatus>;
  /** Does what a key or menu item asked for. */
  command(command: PageCommand): Promise<void>;
  /** Opens or closes the margin. */
  setMargin(open: boolean): Promise<void>;
  /** Shows or hides all marks on the page. */
  showMarks(show: boolean): Promise<void>;
  /** Scrolls to a highlight once it is found. */
  goTo(highlight: RecordId): Promise<void>;
  /** Something of this article was written elsewhere, '' for any: ask for it again. */
  changed(article: ArticleId | ''): Promise<void>;
  /** The reader chose something else for all pages. */
  settingsChanged(settings: Settings): Promise<void>;
  /** The reader's own terms, or what is hidden, changed elsewhere: ask for them again. */
  termsChanged(): Promise<void>;
  /** Leaves the page without a trace. */
  leave(): Promise<void>;
}
