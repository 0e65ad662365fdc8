import type { Span } from '../model';
import type { PageText } from '../text';
import { wordsNear } from './words-near';

/** Which end of a passage moves, forward (1) or back (-1) in the text, by how much. */
export interface EdgeMove {
  edge: 'start' | 'end';
  step: 1 | -1;
  by: 'word' | 'character';
  /** The page's language, for its words. */
  language: string;
}

/** A passage with one end moved by a word or a character; at least one of them stays, and the text has two ends. */
export function moveEdge(page: PageText, span: Span, move: EdgeMove): Span {
  const stops = move.by === 'word' ? wordStops(page, span, move) : characterStops(page.text, span, move);
  const here = span[move.edge];
  const next = move.step > 0 ? stops.find((at) => at > here) : stops.findLast((at) => at < here);
  if (next === undefined) return span;
  const moved = { ...span, [move.edge]: next };
  return page.text.slice(moved.start, moved.end).trim() === '' ? span : moved;
}

/** A passage's end stands where a word ends, its start where one begins. */
function wordStops(page: PageText, span: Span, { edge, language }: EdgeMove): number[] {
  return wordsNear(page, span[edge], language).map((word) => word[edge]);
}

// Dear to make, and every article loads this file.
let characters: Intl.Segmenter | null = null;

/** Borders of characters beside an end that leave no white space at it; 40 code units hold any character. */
function characterStops(text: string, span: Span, { edge }: EdgeMove): number[] {
  const from = Math.max(0, span[edge] - 40);
  characters ??= new Intl.Segmenter(undefined, { granularity: 'grapheme' });
  const inner = text.slice(from, span[edge] + 40);
  const borders = [...characters.segment(inner)].map(({ index }) => from + index);
  const stops = [...borders, from + inner.length];
  return stops.filter((at) => !/\s/.test((edge === 'end' ? text[at - 1] : text[at]) ?? ' '));
}
