/** What a page shows of a translation by the browser. */
export interface TranslationSigns {
  /** Chrome and Edge say it themselves, by a class of the root element. */
  said: boolean;
  /** Primary language of the root element in lower case, or ''; Firefox changes nothing else. */
  language: string;
}

/** Reads whether the browser is translating the page. */
export function readTranslation(document: Document): TranslationSigns {
  const root = document.documentElement;
  return {
    said: root?.classList.contains('translated-ltr') || root?.classList.contains('translated-rtl') || false,
    language: (root?.lang ?? '').split(/[-_]/)[0]?.toLowerCase() ?? '',
  };
}
