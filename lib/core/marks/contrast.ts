import type { Colour } from '../model';
import { type Fill, hues, type Theme } from './mark-rules';

/** Red, green and blue, 0 to 255, and alpha, 0 to 1. */
export type Rgba = readonly [number, number, number, number];

/** WCAG 2 relative luminance of an opaque colour, 0 to 1 (https://www.w3.org/TR/WCAG22/#dfn-relative-luminance). */
export function luminance([red, green, blue]: Rgba): number {
  const linear = (part: number) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

/** WCAG 2 contrast of two opaque colours, 1 to 21. */
export function contrast(one: Rgba, other: Rgba): number {
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

/** A colour laid over an opaque one. */
export function layOver(top: Rgba, below: Rgba): Rgba {
  const [, , , alpha] = top;
  const mix = (index: 0 | 1 | 2) => top[index] * alpha + below[index] * (1 - alpha);
  return [mix(0), mix(1), mix(2), 1];
}

/** Reads `rgb(…)`, `rgba(…)` and `color(srgb …)` as computed styles write them; null for anything else. */
export function readColour(text: string): Rgba | null {
  const numbers = text
    .match(/-?[\d.]+(?:e-?\d+)?%?/g)
    ?.map((part) => (part.endsWith('%') ? Number.parseFloat(part) / 100 : Number(part)));
  if (!numbers || numbers.length < 3) return null;
  const scale = text.startsWith('color(srgb') ? 255 : /^rgba?\(/.test(text) ? 1 : null;
  if (scale === null) return null;
  const [red = 0, green = 0, blue = 0, alpha = 1] = numbers;
  return [red * scale, green * scale, blue * scale, alpha];
}

/** The theme of a background: marks on dark pages are light. */
export function themeOf(background: Rgba): Theme {
  return luminance(background) < 0.18 ? 'dark' : 'light';
}

/** The strongest fill on which the text keeps 4.5:1; none when the ground is not known. */
export function chooseFill(colour: Colour, text: Rgba, background: Rgba): Fill {
  const { rgb, alpha } = hues[themeOf(background)][colour];
  const [red = 0, green = 0, blue = 0] = rgb.split(' ').map(Number);
  const keeps = (share: number) => contrast(text, layOver([red, green, blue, share / 100], background)) >= 4.5;
  if (keeps(alpha)) return 'full';
  return keeps(alpha / 2) ? 'half' : 'none';
}
