import { isListed } from './is-listed';

/** Openings of lines: first words, and what may follow them. */
export type Openings = readonly (readonly [words: string, behind: readonly string[]])[];

/** Whether a line in lower case begins with a word of a group and one of the phrases that may follow it. */
export function startsLike(line: string, openings: Openings): boolean {
  const end = line.search(/[^a-zà-ž-]|$/);
  const word = line.slice(0, end);
  const rest = line.slice(end).trimStart();
  return (
    word !== '' &&
    openings.some(([words, behind]) => isListed(word, words) && behind.some((phrase) => rest.startsWith(phrase)))
  );
}
