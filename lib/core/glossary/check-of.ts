import { expanding, expansions, foldCharacter, single, surrogate } from './fold-character';
import { astralLetters } from './read-odd';
import type { WordReader } from './word-reader';

/** A second, independent hash of a reader's words from one index to another, to be sure of a match. */
export function checkOf(reader: WordReader, from: number, to: number): number {
  let check = 0;
  for (let word = from; word < to; word++) {
    const end = reader.ends[word] ?? 0;
    check = (Math.imul(check, 31) + 32) | 0;
    for (let at = reader.starts[word] ?? 0; at < end; at++) {
      const kind = foldCharacter(reader.text.charCodeAt(at));
      if (kind >= 48) check = (Math.imul(check, 31) + kind) | 0;
      else if (kind === single || kind === expanding || kind === surrogate) check = mixOdd(check, reader.text, at);
    }
  }
  return check;
}

/** Takes in a character that is not its own fold; the second half of a surrogate pair adds nothing. */
function mixOdd(check: number, text: string, at: number): number {
  const point = text.codePointAt(at) ?? 0;
  if (point >= 0xdc00 && point <= 0xdfff) return check;
  let mixed = check;
  for (const letter of expansions.get(point) ?? (astralLetters(point) || String.fromCodePoint(point))) {
    mixed = (Math.imul(mixed, 31) + (letter.codePointAt(0) ?? 0)) | 0;
  }
  return mixed;
}
