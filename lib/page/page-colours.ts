import { layOver, type Rgba, readColour } from '../core/marks/contrast';

/** The colours really there: the text's, and the ground's unless a picture or gradient lies beneath. */
export interface PageColours {
  text: Rgba;
  ground: Rgba | null;
}

const white: Rgba = [255, 255, 255, 1];

/** The colour under an element's text; where a picture or gradient lies beneath, it is not what is seen. */
interface Ground {
  colour: Rgba;
  pictured: boolean;
}

/** Grounds that were read in one go, so that what elements stand in is looked at once. */
export type Grounds = Map<Element, Ground>;

/** Reads the text colour of an element and the opaque ground under it. */
export function readPageColours(element: Element, known: Grounds = new Map()): PageColours {
  const { colour, pictured } = groundOf(element, known);
  const text = readColour(getComputedStyle(element).color) ?? [0, 0, 0, 1];
  return { text: layOver(text, colour), ground: pictured ? null : colour };
}

function groundOf(element: Element, known: Grounds): Ground {
  let ground = known.get(element);
  if (ground) return ground;
  const { backgroundColor, backgroundImage } = getComputedStyle(element);
  const layer = readColour(backgroundColor);
  const pictured = backgroundImage !== 'none';
  if (layer && layer[3] >= 1) ground = { colour: layer, pictured };
  else {
    const below = element.parentElement ? groundOf(element.parentElement, known) : canvas();
    const colour = layer && layer[3] > 0 ? layOver(layer, below.colour) : below.colour;
    ground = { colour, pictured: pictured || below.pictured };
  }
  known.set(element, ground);
  return ground;
}

/** What lies under a page that paints no ground of its own. */
function canvas(): Ground {
  const isDark = getComputedStyle(document.documentElement).colorScheme === 'dark';
  return { colour: isDark ? [18, 18, 18, 1] : white, pictured: false };
}

/** The ground of the whole page, which decides the theme of what floats on it. */
export function readPageGround(): Rgba {
  const body = document.body ?? document.documentElement;
  return readPageColours(body).ground ?? readPageColours(document.documentElement).ground ?? white;
}
