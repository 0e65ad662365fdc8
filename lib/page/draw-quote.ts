import { hues } from '../core/marks/mark-rules';
import type { Colour } from '../core/model';

/** What a picture of a quote shows. */
export interface QuotePicture {
  quote: string;
  title: string;
  site: string;
  colour: Colour;
  rtl: boolean;
}

/** CSS pixels; the picture has twice as many. */
const width = 640;
const padding = 40;
const inset = 20;
const scale = 2;
const serif = '"Iowan Old Style", Palatino, "Palatino Linotype", "URW Palladio L", Georgia, serif';
const sans = 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif';
const styles = {
  quote: { font: `400 24px ${serif}`, line: 38, ink: '#1b2321' },
  title: { font: `500 14px ${sans}`, line: 21, ink: '#1b2321' },
  site: { font: `400 13px ${sans}`, line: 20, ink: '#55615c' },
};
type Style = keyof typeof styles;
interface Line {
  text: string;
  style: Style;
}

/** Draws a quote with its source, black on white beside its colour's bar; null where the browser gives no canvas. */
export async function drawQuote(picture: QuotePicture): Promise<Blob | null> {
  const canvas = document.createElement('canvas');
  const pen = canvas.getContext('2d');
  if (!pen) return null;
  const quote = wrap(pen, picture.quote, 'quote');
  const source = [...wrap(pen, picture.title, 'title'), ...wrap(pen, picture.site, 'site')];
  const tall = heightOf(quote);
  canvas.width = width * scale;
  canvas.height = (padding + tall + 24 + heightOf(source) + padding) * scale;
  pen.scale(scale, scale);
  pen.fillStyle = '#ffffff';
  pen.fillRect(0, 0, width, canvas.height / scale);
  pen.fillStyle = hues.light[picture.colour].line;
  pen.fillRect(picture.rtl ? width - padding - 4 : padding, padding + 6, 4, tall - 12);
  write(pen, quote, { top: padding, rtl: picture.rtl });
  write(pen, source, { top: padding + tall + 24, rtl: picture.rtl });
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
}

const heightOf = (lines: readonly Line[]) => lines.reduce((sum, { style }) => sum + styles[style].line, 0);

function write(pen: CanvasRenderingContext2D, lines: readonly Line[], { top, rtl }: { top: number; rtl: boolean }) {
  let y = top;
  pen.textBaseline = 'middle';
  pen.direction = rtl ? 'rtl' : 'ltr';
  pen.textAlign = 'start';
  for (const { text, style } of lines) {
    const { font, line, ink } = styles[style];
    pen.font = font;
    pen.fillStyle = ink;
    pen.fillText(text, rtl ? width - padding - inset : padding + inset, y + line / 2);
    y += line;
  }
}

/** Lines no wider than the picture, broken between words, and inside of one that is too wide alone. */
function wrap(pen: CanvasRenderingContext2D, text: string, style: Style): Line[] {
  pen.font = styles[style].font;
  const fits = (line: string) => pen.measureText(line).width <= width - 2 * padding - inset;
  const lines: string[] = [];
  for (const paragraph of text.split('\n').filter((part) => part !== '')) {
    let line = '';
    for (const piece of paragraph.split(/(?<=\s)/).flatMap((word) => (fits(word) ? [word] : [...word]))) {
      if (line !== '' && !fits(line + piece.trimEnd())) {
        lines.push(line.trimEnd());
        line = '';
      }
      line += piece;
    }
    lines.push(line.trimEnd());
  }
  return lines.map((line) => ({ text: line, style }));
}
