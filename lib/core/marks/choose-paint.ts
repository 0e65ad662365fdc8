import type { Colour } from '../model';
import { chooseFill, luminance, type Rgba, themeOf } from './contrast';
import { type Fill, fills, type Theme } from './mark-rules';

/** The text colour at a place, and the ground beneath it; null where that is a picture. */
export interface Seen {
  text: Rgba;
  ground: Rgba | null;
}

/**
 * How a passage is painted: for the first ground it lies on, with a fill on which all of its text keeps 4.5:1.
 * Over a picture there is a line alone, light or dark by the text, which must stand out from the picture itself.
 */
export function choosePaint(colour: Colour, places: readonly Seen[]): { theme: Theme; fill: Fill } {
  const [first] = places;
  if (!first) return { theme: 'light', fill: 'none' };
  const theme = first.ground ? themeOf(first.ground) : luminance(first.text) > 0.4 ? 'dark' : 'light';
  const each = places.map(({ text, ground }) => (ground ? chooseFill(colour, text, ground) : 'none'));
  const weakest = Math.max(...each.map((fill) => fills.indexOf(fill)));
  return { theme, fill: fills[weakest] ?? 'none' };
}
