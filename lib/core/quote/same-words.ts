const invisible = /[\s\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]|\ufe0e|\ufe0f/g;

/**
 * Folds what a template changes and a writer does not: white space, invisible marks, quotation marks,
 * dashes, dots, ligatures and width. Case and accents stay.
 */
export function foldGently(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\u2018-\u201b\u2032`]/g, "'")
    .replace(/[\u201c-\u201f«»]/g, '"')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(invisible, '')
    .replace(/-+/g, '-')
    .replace(/\.+/g, '.');
}

/** Whether two texts have the same words; the last question before anything is painted as found. */
export function sameWords(one: string, other: string): boolean {
  return one === other || foldGently(one) === foldGently(other);
}
