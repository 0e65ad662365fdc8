import { asObject } from '../read-json';

/** Elements of Yomitan's structured content that begin and end a line. */
const blocks = new Set(['div', 'p', 'ul', 'ol', 'li', 'table', 'tr', 'details', 'summary', 'br']);
const deepest = 200;

/** The words of Yomitan's structured content: blocks on lines of their own, cells with a blank between; null where nested too deep. */
export function structuredText(content: unknown): string | null {
  const parts: string[] = [];
  if (!walk(content, 0, parts)) return null;
  return parts
    .join('')
    .replace(/[ \t]+/g, ' ')
    .replace(/ *\n[ \n]*/g, '\n')
    .trim();
}

function walk(content: unknown, depth: number, parts: string[]): boolean {
  if (depth > deepest) return false;
  if (typeof content === 'string') parts.push(content);
  if (Array.isArray(content)) return content.every((inner) => walk(inner, depth + 1, parts));
  const element = asObject(content);
  if (!element) return true;
  const tag = typeof element.tag === 'string' ? element.tag : '';
  if (/^(?:img|script|style|rt|rp)$/.test(tag) || element.type === 'image') return true;
  if (blocks.has(tag)) parts.push('\n');
  const ended = walk(typeof element.text === 'string' ? element.text : element.content, depth + 1, parts);
  if (blocks.has(tag)) parts.push('\n');
  else if (tag === 'td' || tag === 'th') parts.push(' ');
  return ended;
}
