import type { Anchor, FigureSelector } from '../model';
import { uri } from './uri';

type Json = Record<string, unknown>;

/**
 * A marked picture as part of an annotation's target: Web Annotation's CssSelector names the element in the page,
 * a TextQuoteSelector its caption, and Dublin Core terms hold its address, texts and kind.
 */
export function pictureTarget({ quote, figure }: Anchor & { figure: FigureSelector }): Json {
  const css = cssSelector(figure);
  const caption = { type: 'TextQuoteSelector', ...wellFormed(quote, figure.caption) };
  const selectors = [...(css ? [{ type: 'CssSelector', value: css }] : []), ...(figure.caption ? [caption] : [])];
  return {
    selector: selectors.length > 0 ? selectors : null,
    'dc:type': 'picture',
    'dc:format': figure.kind,
    'dc:relation': figure.address === '' ? null : figure.address.toWellFormed(),
    'dc:title': figure.caption === '' ? null : figure.caption.toWellFormed(),
    'dc:description': figure.alt === '' ? null : figure.alt.toWellFormed(),
  };
}

const wellFormed = ({ prefix, suffix }: Anchor['quote'], exact: string) => ({
  exact: exact.toWellFormed(),
  prefix: prefix.toWellFormed(),
  suffix: suffix.toWellFormed(),
});

/** The end of the address finds a picture whether the page writes it whole or not; else the alternative text does. */
function cssSelector({ kind, address, alt }: FigureSelector): string | null {
  const element = { image: 'img', video: 'video', drawing: null, canvas: null }[kind];
  if (!element) return null;
  const web = uri(address);
  if (web) return `${element}[src$="${inQuotes(web.slice(web.replace(/[?#].*$/, '').lastIndexOf('/') + 1))}"]`;
  return kind === 'image' && alt !== '' ? `img[alt="${inQuotes(alt)}"]` : null;
}

/** Text inside of a CSS string (CSSOM, serialize a string). */
const inQuotes = (text: string) =>
  text
    .toWellFormed()
    .replace(/["\\]/g, '\\$&')
    .replace(/\p{Cc}/gu, (one) => `\\${one.charCodeAt(0).toString(16)} `);
