import type { Span } from '../../lib/core/model';
import type { Scope } from './read-page';

/** A passage that the reader selected. */
export interface Selected {
  scope: Scope;
  span: Span;
  range: StaticRange;
  text: string;
  tooLong: boolean;
  /** By a finger: the system's handles hang below it. */
  touched: boolean;
  /** The picture, where one is selected instead of words. */
  picture: Element | null;
}
