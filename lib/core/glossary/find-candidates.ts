import type { PageText } from '../text';
import { follow, type Matcher } from './matcher';
import { readStretches } from './read-stretches';
import { createTokens, type Tokens, tokenize } from './tokenize';

/** A surface form in a text, before its sense is decided; UTF-16 code units. */
export interface Candidate {
  /** Index in `Matcher.forms`. */
  form: number;
  start: number;
  end: number;
}

/** A cue in a text; UTF-16 code units. */
export interface FoundCue {
  /** Index in `Matcher.cues`. */
  cue: number;
  start: number;
  end: number;
}

/** What a text holds of a glossary, each in order of start. */
export interface Found {
  candidates: Candidate[];
  cues: FoundCue[];
  words: number;
}

/** Walks a text once and lists surface forms (longest first, none overlapping) and cues. */
export function findCandidates(page: PageText, matcher: Matcher): Found {
  const tokens = createTokens(page.text.length);
  const stretches = readStretches(page);
  for (let at = 0; at < stretches.length; at += 2)
    tokenize(page.text, stretches[at] ?? 0, stretches[at + 1] ?? 0, tokens);
  const found: Found = { candidates: [], cues: [], words: tokens.count };
  for (let at = 0, free = 0; at < tokens.count; at++) {
    const first = follow(matcher, 0, tokens.hashes[at] ?? 0);
    if (first === 0) continue;
    const end = readPhrase({ page, matcher, tokens, found }, at, first, at >= free);
    if (end > free) free = end;
  }
  return found;
}

interface Walk {
  page: PageText;
  matcher: Matcher;
  tokens: Tokens;
  found: Found;
}

/** Follows the trie from one word; gives the index after the longest form found, or 0. */
function readPhrase({ page, matcher, tokens, found }: Walk, from: number, first: number, wanted: boolean): number {
  let best = 0;
  let form = 0;
  for (let at = from, node = first; node !== 0; ) {
    const end = tokens.ends[at] ?? 0;
    const start = tokens.starts[from] ?? 0;
    const cue = matcher.nodeCues[node] ?? 0;
    if (cue !== 0) found.cues.push({ cue: cue - 1, start, end });
    const fitting = wanted ? fittingForm(matcher, matcher.nodeForms[node] ?? 0, page.text.slice(start, end)) : 0;
    if (fitting !== 0) {
      best = at + 1;
      form = fitting;
    }
    at++;
    const hash = tokens.hashes[at] ?? 0;
    node = hash === 0 || at >= tokens.count ? 0 : follow(matcher, node, hash);
  }
  if (form !== 0)
    found.candidates.push({ form: form - 1, start: tokens.starts[from] ?? 0, end: tokens.ends[best - 1] ?? 0 });
  return best;
}

/** The first form of a chain whose capitals fit the words as they stand, as index + 1, or 0. */
function fittingForm(matcher: Matcher, chain: number, words: string): number {
  for (let at = chain; at !== 0; at = matcher.nextForms[at] ?? 0) {
    const form = matcher.forms[at - 1];
    if (form && (!form.matchCase || form.text === words)) return at;
  }
  return 0;
}
