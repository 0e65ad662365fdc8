/**
 * Whether a word stands in a list: a string of words, each between spaces (or between bars, where they hold spaces).
 * A string costs nothing until it is asked; a set must be built first, on every page.
 */
export function isListed(word: string, list: string): boolean {
  const mark = list.charAt(0);
  return list.includes(mark + word + mark);
}
