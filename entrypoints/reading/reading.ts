import type { FunctionComponent } from 'preact';
import type { Tab } from '../../components/margin/Margin';
import type { RepairView } from '../../components/views';
import type { Anchor, ArticleId, RecordId } from '../../lib/core/model';
import type { ArticleRow, HighlightRow } from '../../lib/core/record/row';
import type { Settings } from '../../lib/core/settings';
import type { Alike, Visit } from '../../lib/messages/background';
import type { HitIndex } from '../../lib/page/hit-index';
import type { Overlay } from '../../lib/page/mount-overlay';
import type { Painter } from '../../lib/page/paint';
import type { PageReading } from './read-page';
import type { Refs } from './refs';
import type { Selected } from './selected';
import type { Mark, State } from './state';

/** What lies under a point of the page. */
export type Hit = { mark: string } | { term: string; mention: number };

/** One visit to one article: what was read, what is kept of it, and where it is drawn. */
export interface Reading {
  article: ArticleId;
  /** An article of the site that this is under another address, or may be. */
  alike: Alike | null;
  /** Ids of the page's other whole articles, by permalink. */
  others: ReadonlyMap<string, ArticleId>;
  page: PageReading;
  state: State;
  /** null until something first needs them. */
  surfaces: Surfaces | null;
  /** They are just coming. */
  isWaking: boolean;
  readonly overlay: Overlay;
  readonly painter: Painter;
  readonly hits: HitIndex<Hit>;
  /** Ends with the visit; every listener and observer hangs on it. */
  readonly signal: AbortSignal;
  /** Gives the surfaces, brought in and drawn if need be; null where they can't be had. */
  wake(): Promise<Surfaces | null>;
  /** Asks for what is kept of this article again and finds it. */
  refresh(): Promise<void>;
  /** Looks for one mark anew, whose passage is another one now. */
  findAgain(mark: Mark): Promise<void>;
  /** Goes over to the article that the page's address is of now: another whole one of the page, or one it was joined to. */
  goOver(): Promise<void>;
  /** Takes on what the reader chose for all pages: looks for terms again, paints and draws. */
  settle(settings: Settings): void;
  /** Draws the overlay once, soon. */
  draw(): void;
  /** Paints marks and term dots again. */
  repaint(): void;
  /** Paints an accent wash over a passage for 1.2 seconds. */
  wash(range: StaticRange): void;
  /** Scrolls something of the overlay into view and gives it the focus. */
  show(selector: string): void;
  /** Ends the visit and takes everything out of the page. */
  end(): void;
}

/** What everything that floats on the page is drawn with. */
export interface OverlayProps {
  reading: Reading;
  refs: Refs;
  onCardPoint: (inside: boolean) => void;
  onCardClose: () => void;
  /** A key that nothing of the overlay took. */
  onKey: (event: KeyboardEvent) => void;
}

/** What the keys need to reach of a reading's overlay. */
export interface KeyTargets {
  refs: Refs;
  closeCard: () => void;
}

/** What a reading that rests asks of the surfaces once they are there; each line is the verb of that name. */
export interface Surfaces {
  SurfacesView: FunctionComponent<OverlayProps>;
  /** Begins to watch what only the surfaces answer. */
  enliven(reading: Reading): void;
  arrive(reading: Reading, visit: Pick<Visit, 'goTo' | 'purpose'>): Promise<void>;
  describeNow(reading: Reading, mark: Mark): Anchor | null;
  repairView(reading: Reading, mark: Mark): RepairView;
  readSelection(reading: Reading): Selected | null;
  followNoteDraft(reading: Reading, row: HighlightRow): void;
  followArticleDraft(reading: Reading, row: ArticleRow): void;
  save(reading: Reading): Promise<void>;
  saveArticleNote(reading: Reading): Promise<void>;
  takePageKey(reading: Reading, targets: KeyTargets, event: KeyboardEvent): boolean;
  takeOverlayKey(reading: Reading, targets: KeyTargets, event: KeyboardEvent): boolean;
  leavePassage(reading: Reading): void;
  goToMark(reading: Reading, id: RecordId): void;
  goToMention(reading: Reading, term: string, mention: number): void;
  showTerm(reading: Reading, term: string): Promise<void>;
  lookUpWords(reading: Reading, text: string): Promise<void>;
  joinArticle(reading: Reading, other: ArticleId): Promise<void>;
  markSelection(reading: Reading): void;
  showBar(reading: Reading, touched: boolean): void;
  openMargin(reading: Reading, tab?: Tab): Promise<void>;
  closeMargin(reading: Reading): Promise<void>;
  layOut(reading: Reading): Promise<void>;
  tellFailure(reading: Reading, error: unknown, again?: () => void): void;
}

/** Says a line through the live region. */
export function say(reading: Reading, words: string): void {
  reading.state.said = { words, turn: reading.state.said.turn + 1 };
  reading.draw();
}
