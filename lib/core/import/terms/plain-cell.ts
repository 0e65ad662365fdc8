import { isGuarded } from '../../export/terms/guard-cell';
import { htmlToText } from '../html-to-text';

const tags =
  'a|abbr|b|big|blockquote|br|cite|code|dd|div|dl|dt|em|font|h[1-6]|hr|i|img|li|ol|p|pre|q|ruby|s|small|span|strong|sub|sup|table|td|th|tr|u|ul';
/** Text that is marked up, and not words with a sign in them, as in “a < b”. */
const markedUp = new RegExp(`<(?:br ?/?|img\\b[^>]*|(${tags})\\b[^>]*>[\\s\\S]*</\\1)>`, 'i');

/** A cell longer than this is refused as it stands, in UTF-16 code units: looking for markup in it takes seconds. */
const longest = 50_000;

/** A cell's words: markup taken off, sounds and gaps of Anki read as their words, the apostrophe against formulas removed. */
export function plainCell(cell: string, isHtml: boolean): string {
  if (cell.length > longest) return cell;
  const bare = !isHtml && isGuarded(cell) ? cell.slice(1) : cell;
  const words = isHtml || markedUp.test(bare) ? htmlToText(bare) : bare;
  return isHtml ? words.replace(/\[sound:[^\]]*\]/g, '').replace(/\{\{c\d+::(.*?)(?:::.*?)?\}\}/g, '$1') : words;
}
