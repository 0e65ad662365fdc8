import { flattenThings } from '../core/article/flatten-things';
import type { Thing } from '../core/article/thing';

/** Reads the things that a page's JSON-LD scripts describe; a script that is no JSON is passed over. */
export function readLinkedData(document: Document): Thing[] {
  const things: Thing[] = [];
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const text = (script.textContent ?? '').trim();
    if (text !== '') things.push(...flattenThings(parse(text)));
  }
  return things;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return parseLoosely(text);
  }
}

/** Pages wrap linked data in CDATA or break lines inside of strings. */
function parseLoosely(text: string): unknown {
  const bare = text
    .replace(/^\s*(?:\/\/)?\s*<!\[CDATA\[|(?:\/\/)?\s*\]\]>\s*$/g, '')
    .replace(/[\r\n\t]+/g, ' ')
    .replace(/,\s*([}\]])/g, '$1');
  try {
    return JSON.parse(bare);
  } catch {
    return null; // what cannot be read tells nothing
  }
}
