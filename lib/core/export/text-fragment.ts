import type { TextQuoteSelector } from '../model';
import { plainLines } from './plain-lines';

/** Passages longer than this are named by their first and last words. */
const longest = 100;

/** Passages shorter than this take the words before along, to tell them from the same words elsewhere. */
const shortest = 30;

const encode = (text: string) => encodeURIComponent(text).replaceAll('-', '%2D');

/** The first or last words of a line, or some of its characters where the script has no spaces. */
function edge(line: string, side: 'first' | 'last'): string {
  const words = line.split(' ');
  if (words.length >= 5) return (side === 'first' ? words.slice(0, 5) : words.slice(-5)).join(' ');
  const characters = [...line];
  if (characters.length <= 80) return line;
  return (side === 'first' ? characters.slice(0, 40) : characters.slice(-40)).join('');
}

function before(prefix: string): string {
  const line = plainLines(prefix).at(-1) ?? '';
  const words = line.split(' ').slice(1).slice(-3).join(' ');
  return words === '' || !/\s$/.test(prefix) ? '' : `${encode(words)}-,`;
}

/**
 * A link that opens a page at a passage, by a text directive (https://wicg.github.io/scroll-to-text-fragment/).
 * A passage of several blocks is named by its two ends, since a directive's text cannot reach across one.
 */
export function textFragment(address: string, quote: TextQuoteSelector): string {
  const lines = plainLines(quote.exact).filter((line) => line !== '');
  const first = lines[0] ?? '';
  const last = lines.at(-1) ?? '';
  if (first === '') return address;
  const whole = lines.length === 1 && first.length <= longest;
  const text = whole ? encode(first) : `${encode(edge(first, 'first'))},${encode(edge(last, 'last'))}`;
  const context = whole && first.length < shortest ? before(quote.prefix) : '';
  return `${address}${address.includes('#') ? '' : '#'}:~:text=${context}${text}`;
}
