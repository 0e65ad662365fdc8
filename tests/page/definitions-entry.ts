import { readDefinitions } from '../../lib/page/read-definitions';
import { createTextMap } from '../../lib/page/text-map';

/** The definitions below the page's article, with the words at their places. */
function read(): { headword: string; quote: string; kind: string; there: string | null }[] {
  const root = document.querySelector('article');
  if (!root) throw new Error('no article');
  const map = createTextMap(root, new Set(document.querySelectorAll('.comments')));
  return readDefinitions(document, map).map(({ headword, quote, kind, span }) => ({
    headword,
    quote,
    kind,
    there: span && map.text.slice(span.start, span.end).replace(/\s+/g, ' ').trim(),
  }));
}

Object.assign(globalThis, { definitionsInPage: { read } });
