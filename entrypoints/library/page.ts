import type { Place } from '../../lib/core/library/place';
import type { Database } from '../../lib/db/read';
import type { State } from './state';

/** The library page while it is open: what it knows, and how it reads and draws. */
export interface Page {
  state: State;
  readonly signal: AbortSignal;
  read<T>(run: (database: Database) => Promise<T>): Promise<T>;
  /** Draws the page once, soon. */
  draw(): void;
  /** Goes to another place of the library. */
  go(change: Partial<Place>): void;
  /** Reads everything again. */
  reload(): Promise<void>;
}

/** Says a line through the live region. */
export function say(page: Page, words: string): void {
  page.state.said = { words, turn: page.state.said.turn + 1 };
  page.draw();
}
