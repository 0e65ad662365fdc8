import { type Colour, colours } from '../model';

const names: Record<Colour, RegExp> = {
  yellow: /yellow|orange|gold|amber|brown/i,
  green: /green|lime|mint|olive/i,
  blue: /blue|cyan|aqua|teal|turquoise/i,
  pink: /pink|red|purple|magenta|violet|rose/i,
};

/** The hue of `#rgb`, `#rrggbb` or `rgb()`, in degrees; null for greys and what is no colour. */
function hueOf(text: string): number | null {
  const hex = /#([0-9a-f]{6}|[0-9a-f]{3})/i.exec(text)?.[1];
  const wide = hex?.length === 3 ? hex.replace(/./g, '$&$&') : hex;
  const parts =
    wide?.match(/../g)?.map((pair) => Number.parseInt(pair, 16)) ??
    text
      .match(/rgba?\(([^)]*)\)/i)?.[1]
      ?.match(/\d+/g)
      ?.map(Number);
  const [r = 0, g = 0, b = 0] = parts ?? [];
  const most = Math.max(r, g, b);
  const range = most - Math.min(r, g, b);
  if (range < 12) return null;
  const sixth = most === r ? ((g - b) / range + 6) % 6 : most === g ? (b - r) / range + 2 : (r - g) / range + 4;
  return sixth * 60;
}

function ofHue(hue: number): Colour {
  if (hue >= 20 && hue < 70) return 'yellow';
  if (hue >= 70 && hue < 170) return 'green';
  return hue >= 170 && hue < 255 ? 'blue' : 'pink';
}

/** The one of our colours that comes nearest to a source's name or CSS colour; null where it tells nothing. */
export function nearestColour(text: string): Colour | null {
  const named = colours.find((colour) => names[colour].test(text));
  if (named) return named;
  const hue = hueOf(text);
  return hue === null ? null : ofHue(hue);
}
