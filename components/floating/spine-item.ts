import type { Colour, Grade } from '../../lib/core/model';

/** A mark, or the first mention of a term, at its place in the whole text. */
export type SpineItem = SpineMark | SpineTerm;
export interface SpineMark {
  kind: 'mark';
  id: string;
  share: number;
  colour: Colour;
  grade: Grade;
  quote: string;
  paragraph: number | null;
  /** Its number among the marks of the page, counted from 1, and how many there are. */
  place: number;
  all: number;
}
export interface SpineTerm {
  kind: 'term';
  id: string;
  share: number;
  headword: string;
}
