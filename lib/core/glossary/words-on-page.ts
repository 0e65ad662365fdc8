import type { PageText } from '../text';
import { foldWords } from './fold-words';
import { readRun } from './read-run';
import { readStretches } from './read-stretches';
import { createReader } from './word-reader';

const reader = createReader('');

/** The different words of some texts, folded; of scripts without spaces each character. */
export function wordsOnPage(pages: readonly PageText[]): string[] {
  const words = new Map<number, string>();
  for (const page of pages) {
    const stretches = readStretches(page);
    reader.text = page.text;
    for (let index = 0; index < stretches.length; index += 2) {
      reader.at = stretches[index] ?? 0;
      reader.to = stretches[index + 1] ?? 0;
      while (readRun(reader)) addRunTo(words);
    }
    reader.text = '';
  }
  return [...words.values()];
}

function addRunTo(words: Map<number, string>): void {
  for (let at = 0; at < reader.count; at++) {
    const hash = reader.hashes[at] ?? 0;
    if (!words.has(hash)) words.set(hash, foldWords(reader.text.slice(reader.starts[at], reader.ends[at])));
  }
}
