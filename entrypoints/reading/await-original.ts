import { fingerprint, sameArticle } from '../../lib/core/quote/fingerprint';
import { readTranslation } from '../../lib/page/read-translation';
import type { PageReading } from './read-page';

/** Tells a page that the browser translates from one in its own words. */
export interface Original {
  /** Whether the page's words are a translation now; the first answer of no takes them for the original. */
  isAway(page: PageReading): boolean;
}

/** The language and the fingerprint of an article in its own words, as they were kept; null where none is. */
export interface Kept {
  language: string;
  print: string | null;
}

/** Remembers how the original reads: another language together with other words is a translation. */
export function awaitOriginal(kept: Kept | null): Original {
  // Texts are told from each other only where the language is another one: the hash of a page's text is dear.
  let known = kept && { language: primary(kept.language), print: () => kept.print ?? '' };
  return {
    isAway(page) {
      const { said, language } = readTranslation(document);
      if (said) return true;
      const map = page.scopes[0]?.map;
      const print = () => (map ? fingerprint(map) : '');
      const other = known !== null && known.language !== '' && language !== '' && known.language !== language;
      const before = other ? known?.print() : '';
      if (before && !sameArticle(before, print())) return true;
      known = { language, print };
      return false;
    },
  };
}

const primary = (language: string) => language.split(/[-_]/)[0]?.toLowerCase() ?? '';
