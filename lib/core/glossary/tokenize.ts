import {
  apostrophe,
  characters,
  dash,
  expanding,
  expansions,
  foldCharacter,
  foldLetters,
  ignored,
  joining,
  single,
  surrogate,
} from './fold-character';

/** Words of a text as numbers; `hashes` holds 0 where a phrase ends. Only the first `count` entries count. */
export interface Tokens {
  count: number;
  hashes: Int32Array;
  /** UTF-16 code units of the text, end exclusive. */
  starts: Int32Array;
  ends: Int32Array;
}

const seed = 0x811c9dc5 | 0;
const step = 0x01000193;

/** Room for the words of a text of so many code units. */
export function createTokens(length: number): Tokens {
  const size = length * 2 + 4;
  return { count: 0, hashes: new Int32Array(size), starts: new Int32Array(size), ends: new Int32Array(size) };
}

/** Appends the words of one stretch (no phrase reaches out of it) and a phrase's end after them. */
export function tokenize(text: string, from: number, to: number, tokens: Tokens): void {
  let at = from;
  while (at < to) {
    const code = text.charCodeAt(at);
    const kind = characters[code] || foldCharacter(code);
    if (kind === joining || kind === ignored || kind === apostrophe) at++;
    else if (kind >= 48 || kind === expanding) at = readWord(text, at, to, tokens);
    else if (kind === single) at = push(tokens, code | 0x10000, at, at + 1);
    else if (kind === surrogate) at = readAstral(text, at, to, tokens);
    else at = pushEnd(tokens, at, kind === dash && joins(text, at, from, to));
  }
  pushEnd(tokens, to, false);
}

function push(tokens: Tokens, hash: number, start: number, end: number): number {
  const at = tokens.count++;
  tokens.hashes[at] = hash;
  tokens.starts[at] = start;
  tokens.ends[at] = end;
  return end;
}

function pushEnd(tokens: Tokens, at: number, joined: boolean): number {
  if (!joined && tokens.count > 0 && tokens.hashes[tokens.count - 1] !== 0) push(tokens, 0, at, at);
  return at + 1;
}

/** Whether a dash stands right between two words. */
function joins(text: string, at: number, from: number, to: number): boolean {
  return at > from && at + 1 < to && isWord(text.charCodeAt(at - 1)) && isWord(text.charCodeAt(at + 1));
}

function isWord(code: number): boolean {
  const kind = foldCharacter(code);
  return kind >= 48 || kind === expanding || kind === ignored || kind === apostrophe;
}

function readWord(text: string, start: number, to: number, tokens: Tokens): number {
  let hash = seed;
  let at = start;
  let end = start;
  for (; at < to; at++) {
    const code = text.charCodeAt(at);
    const kind = characters[code] || foldCharacter(code);
    if (kind >= 48) hash = Math.imul(hash ^ kind, step);
    else if (kind === ignored) continue;
    else if (kind === expanding) hash = hashLetters(hash, expansions.get(code) ?? '');
    else if (kind === surrogate) {
      const letters = astralLetters(text, at);
      if (letters === '') break;
      hash = hashLetters(hash, letters);
      at++;
    } else if (kind !== apostrophe || !isWithin(text, at, to)) break;
    end = at + 1;
  }
  push(tokens, hash === 0 ? 1 : hash, start, end);
  return isPossessive(text, at, to) ? at + 2 : at;
}

function hashLetters(hash: number, letters: string): number {
  for (let at = 0; at < letters.length; at++) hash = Math.imul(hash ^ letters.charCodeAt(at), step);
  return hash;
}

/** Whether an apostrophe is part of the word, as in don't; not so in a possessive or a closing quote. */
function isWithin(text: string, at: number, to: number): boolean {
  return at + 1 < to && foldCharacter(text.charCodeAt(at + 1)) >= 48 && !isPossessive(text, at, to);
}

function isPossessive(text: string, at: number, to: number): boolean {
  if (at + 1 >= to || foldCharacter(text.charCodeAt(at)) !== apostrophe) return false;
  if ((text.charCodeAt(at + 1) | 32) !== 115) return false;
  if (at + 2 >= to) return true;
  const next = foldCharacter(text.charCodeAt(at + 2));
  return next < 48 && next !== expanding && next !== ignored;
}

/** The folded letters of a character outside the basic plane; empty where it is no letter. */
function astralLetters(text: string, at: number): string {
  const code = text.codePointAt(at) ?? 0;
  return code > 0xffff && code < 0x20000 ? foldLetters(String.fromCodePoint(code)) : '';
}

function readAstral(text: string, at: number, to: number, tokens: Tokens): number {
  const code = text.codePointAt(at) ?? 0;
  if (code <= 0xffff || at + 2 > to) return pushEnd(tokens, at, false);
  if (astralLetters(text, at) !== '') return readWord(text, at, to, tokens);
  if (code >= 0x20000 && code < 0x40000) return push(tokens, code, at, at + 2);
  return pushEnd(tokens, at, false) + 1;
}
