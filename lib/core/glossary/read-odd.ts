import {
  apostrophe,
  breaking,
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
import { hashWord } from './hash-word';
import { mayBegin } from './trie';
import type { WordReader } from './word-reader';

/** Reads on where a look at the table is not enough; gives the next place, negative where the run ends. */
export function readOdd(reader: WordReader, at: number): number {
  const kind = kindAt(reader, at);
  if (kind === joining || kind === ignored || kind === apostrophe) return at + 1;
  if (kind >= 48 || kind === expanding) return readOddWord(reader, at);
  if (kind === single) return push(reader, reader.text.charCodeAt(at) | 0x10000, at, at + 1);
  if (kind === surrogate) return readAstral(reader, at);
  return kind === dash && isWord(reader, at - 1) && isWord(reader, at + 1) ? at + 1 : -(at + 1);
}

/** The class or folded letter of a code unit; `breaking` beyond the stretch. */
function kindAt({ text, to }: WordReader, at: number): number {
  return at >= 0 && at < to ? foldCharacter(text.charCodeAt(at)) : breaking;
}

function push(reader: WordReader, hash: number, start: number, end: number): number {
  if (mayBegin(reader.first, hash)) reader.starters[reader.started++] = reader.count;
  reader.hashes[reader.count] = hash;
  reader.starts[reader.count] = start;
  reader.ends[reader.count++] = end;
  return end;
}

function readAstral(reader: WordReader, at: number): number {
  const point = reader.text.codePointAt(at) ?? 0;
  if (astralLetters(point) !== '') return readOddWord(reader, at);
  if (point >= 0x20000 && point < 0x40000) return push(reader, point, at, at + 2);
  return -(at + (point > 0xffff && at + 1 < reader.to ? 2 : 1));
}

function isWord(reader: WordReader, at: number): boolean {
  const kind = kindAt(reader, at);
  return kind >= 48 || kind === expanding || kind === ignored || kind === apostrophe;
}

/** Reads a word with soft hyphens, apostrophes, ligatures or letters outside the basic plane. */
function readOddWord(reader: WordReader, start: number): number {
  let letters = '';
  let at = start;
  let end = start;
  for (; at < reader.to; at++) {
    const kind = kindAt(reader, at);
    if (kind === ignored) continue;
    const more = lettersAt(reader, at, kind);
    if (more === null) break;
    letters += more;
    if (kind === surrogate) at++;
    end = at + 1;
  }
  push(reader, hashWord(letters), start, end);
  return isPossessive(reader, at) ? at + 2 : at;
}

/** What a code unit adds to a word's letters; null where the word ends before it. */
function lettersAt(reader: WordReader, at: number, kind: number): string | null {
  if (kind >= 48) return String.fromCharCode(kind);
  if (kind === expanding) return expansions.get(reader.text.charCodeAt(at)) ?? '';
  if (kind === surrogate) return astralLetters(reader.text.codePointAt(at) ?? 0) || null;
  return kind === apostrophe && isWithin(reader, at) ? '' : null;
}

/** Whether an apostrophe is part of the word, as in don't; not so in a possessive or a closing quote. */
function isWithin(reader: WordReader, at: number): boolean {
  return kindAt(reader, at + 1) >= 48 && !isPossessive(reader, at);
}

function isPossessive(reader: WordReader, at: number): boolean {
  if (at + 1 >= reader.to || kindAt(reader, at) !== apostrophe) return false;
  if ((reader.text.charCodeAt(at + 1) | 32) !== 115) return false;
  const next = kindAt(reader, at + 2);
  return next < 48 && next !== expanding && next !== ignored;
}

/** The folded letters of a character outside the basic plane; empty where it is no letter of a word. */
export function astralLetters(point: number): string {
  return point > 0xffff && point < 0x20000 ? foldLetters(String.fromCodePoint(point)) : '';
}
