import { layOver, type Rgba, readColour } from '../core/marks/contrast';

/** The colours really there: the text's, and the ground's unless a picture or gradient lies beneath. */
export interface PageColours {
  text: Rgba;
  ground: Rgba | null;
}

const white: Rgba = [255, 255, 255, 1];

/** Reads the text colour of an element and the opaque ground under it. */
export function readPageColours(element: Element): PageColours {
  const layers: Rgba[] = [];
  let pictured = false;
  for (let at: Element | null = element; at; at = at.parentElement) {
    const style = getComputedStyle(at);
    const layer = readColour(style.backgroundColor);
    if (style.backgroundImage !== 'none') pictured = true;
    if (layer && layer[3] > 0) layers.push(layer);
    if (layer && layer[3] >= 1) break;
  }
  const dark = getComputedStyle(document.documentElement).colorScheme === 'dark';
  const base: Rgba = dark && !layers.some((layer) => layer[3] >= 1) ? [18, 18, 18, 1] : white;
  const ground = layers.reduceRight<Rgba>((below, layer) => layOver(layer, below), base);
  const text = readColour(getComputedStyle(element).color) ?? [0, 0, 0, 1];
  return { text: layOver(text, ground), ground: pictured ? null : ground };
}

/** The ground of the whole page, which decides the theme of what floats on it. */
export function readPageGround(): Rgba {
  const body = document.body ?? document.documentElement;
  return readPageColours(body).ground ?? readPageColours(document.documentElement).ground ?? white;
}
