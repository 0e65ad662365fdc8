/**
 * What one UTF-16 code unit is to the matcher: a folded letter or digit (its code, 48 and up),
 * or one of the classes below; 0 where none was met yet.
 */
export const characters = new Uint16Array(65536);

/** Ends a phrase: punctuation, symbols, controls. */
export const breaking = 1;
/** As if it were not there: soft hyphen, zero width, combining marks. */
export const ignored = 2;
/** Ends a word but not a phrase: white space, double quotes. */
export const joining = 3;
/** Part of a word, its possessive, or a quote, as its neighbours say. */
export const apostrophe = 4;
/** A word of its own: CJK, and the comma and slash that stand inside some terms. */
export const single = 5;
/** Half of a character outside the basic plane. */
export const surrogate = 6;
/** Folds to more than one letter, listed in `expansions`. */
export const expanding = 7;
/** Joins words where it touches both, ends the phrase elsewhere. */
export const dash = 8;

/** The letters of characters whose class is `expanding`, by code unit. */
export const expansions = new Map<number, string>();

const classes = new Map<string, number>();
const name = (list: string, kind: number) => {
  for (const character of list) classes.set(character, kind);
};
name("'’‘ʼ＇", apostrophe);
name('"“”„‟«»‹›＂', joining);
name('-‐‑‒–−－', dash);
name(',/&，、', single);
name('\u00ad\u034f\u061c\u180e\u2060\ufeff', ignored);

/** Letters that Unicode does not take apart. */
const spelled: Record<string, string> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i' };

/** Combining and zero width characters that no reader sees as letters, first and last of each range. */
const invisible = [
  0x300, 0x36f, 0x591, 0x5c7, 0x64b, 0x652, 0x670, 0x670, 0x1ab0, 0x1aff, 0x1dc0, 0x1dff, 0x200b, 0x200f, 0x202a, 0x202e,
  0x2061, 0x2069, 0x20d0, 0x20ff, 0xfe00, 0xfe0f, 0xfe20, 0xfe2f,
]; // biome-ignore format: pairs

const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー]/u;

/** The letters that a letter or digit folds to; empty for anything else. */
export function foldLetters(character: string): string {
  const bare = character
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '');
  const letters = spelled[bare] ?? bare;
  return /^[\p{L}\p{N}\p{M}_]+$/u.test(letters) ? letters : '';
}

/** The class or folded letter of a code unit; each is looked into once, when it is first met. */
export function foldCharacter(code: number): number {
  const known = characters[code] ?? 0;
  if (known !== 0) return known;
  const kind = classify(code);
  characters[code] = kind;
  return kind;
}

function classify(code: number): number {
  if (code >= 0xd800 && code <= 0xdfff) return surrogate;
  const character = String.fromCharCode(code);
  const listed = classes.get(character);
  if (listed !== undefined) return listed;
  if (code < 0x80) return classifyAscii(code, character);
  if (isInvisible(code)) return ignored;
  if (character.trim() === '') return joining;
  if (code >= 0x0e00 && unspaced.test(character)) return single;
  const letters = foldLetters(character);
  if (letters === '') return breaking;
  if (letters.length === 1) return letters.charCodeAt(0);
  expansions.set(code, letters);
  return expanding;
}

function classifyAscii(code: number, character: string): number {
  if (code <= 0x20) return character.trim() === '' ? joining : breaking;
  return /\w/.test(character) ? character.toLowerCase().charCodeAt(0) : breaking;
}

function isInvisible(code: number): boolean {
  return invisible.some((first, at) => at % 2 === 0 && code >= first && code <= (invisible[at + 1] ?? 0));
}
