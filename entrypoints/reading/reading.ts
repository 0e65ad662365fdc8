import type { ArticleId } from '../../lib/core/model';
import type { Settings } from '../../lib/core/settings';
import type { Alike } from '../../lib/messages/background';
import type { HitIndex } from '../../lib/page/hit-index';
import type { Overlay } from '../../lib/page/mount-overlay';
import type { Painter } from '../../lib/page/paint';
import type { PageReading } from './read-page';
import type { Mark, State } from './state';

/** What is shown, and can be done, beyond rest. */
export type Surfaces = typeof import('./surfaces');

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

/** Says a line through the live region. */
export function say(reading: Reading, words: string): void {
  reading.state.said = { words, turn: reading.state.said.turn + 1 };
  reading.draw();
}
