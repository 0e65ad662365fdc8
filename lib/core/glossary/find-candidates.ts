import type { Span } from '../model';
import { runOut } from '../run-out';
import type { PageText } from '../text';
import { checkOf } from './check-of';
import type { Matcher } from './matcher';
import { readRun } from './read-run';
import { readStretches } from './read-stretches';
import { follow } from './trie';
import { createReader } from './word-reader';

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

const reader = createReader('');

/** Walks a text once and lists surface forms (longest first, none overlapping) and cues. */
export function findCandidates(page: PageText, matcher: Matcher): Found {
  return runOut(stepCandidates(page, matcher));
}

/** UTF-16 code units between two pauses. */
const step = 20_000;

/** The same with a pause now and then, so that a long text holds nothing up. */
export function* stepCandidates(page: PageText, matcher: Matcher): Generator<void, Found, void> {
  const found: Found = { candidates: [], cues: [], words: 0 };
  const stretches = readStretches(page);
  let pause = step;
  for (let index = 0; index < stretches.length; index += 2) {
    const from = stretches[index] ?? 0;
    if (from > pause) {
      pause = from + step;
      yield;
    }
    searchStretch(page, matcher, { found, from, to: stretches[index + 1] ?? 0 });
  }
  reader.text = '';
  return found;
}

function searchStretch(
  { text }: PageText,
  matcher: Matcher,
  { found, from, to }: { found: Found; from: number; to: number },
): void {
  // Set anew each time: another text may have been read during a pause.
  reader.text = text;
  reader.first = matcher.trie.first;
  reader.at = from;
  reader.to = to;
  while (readRun(reader)) {
    found.words += reader.count;
    if (reader.started > 0) searchRun(matcher, found);
  }
}

/** Looks for phrases that begin at each word of the reader's present run. */
function searchRun(matcher: Matcher, found: Found): void {
  const { trie } = matcher;
  const { hashes, starters, started } = reader;
  for (let index = 0, free = 0; index < started; index++) {
    const at = starters[index] ?? 0;
    const first = follow(trie, 0, hashes[at] ?? 0);
    if (first === 0) continue;
    const end = readPhrase({ matcher, found, first }, at, at >= free);
    if (end > free) free = end;
  }
}

interface Search {
  matcher: Matcher;
  found: Found;
  /** The node that the first word leads to. */
  first: number;
}

/** Follows the trie from one word; gives the index after the longest form found, or 0. */
function readPhrase({ matcher, found, first }: Search, from: number, wanted: boolean): number {
  const { starts, ends, hashes, count } = reader;
  const start = starts[from] ?? 0;
  let best = 0;
  let form = 0;
  let check = 0;
  for (let at = from, node = first; node !== 0; ) {
    const end = ends[at] ?? 0;
    const cue = matcher.nodeCues[node] ?? 0;
    if (cue !== 0) found.cues.push({ cue: cue - 1, start, end });
    const chain = wanted ? (matcher.nodeForms[node] ?? 0) : 0;
    const fitting = chain === 0 ? 0 : fittingForm(matcher, chain, { start, end });
    at++;
    if (fitting !== 0) {
      best = at;
      form = fitting;
      check = matcher.nodeChecks[node] ?? 0;
    }
    node = at < count ? follow(matcher.trie, node, hashes[at] ?? 0) : 0;
  }
  if (form === 0 || checkOf(reader, from, best) !== check) return 0;
  found.candidates.push({ form: form - 1, start, end: ends[best - 1] ?? 0 });
  return best;
}

/** The first form of a chain whose capitals fit the words as they stand, as index + 1, or 0. */
function fittingForm(matcher: Matcher, chain: number, { start, end }: Span): number {
  for (let at = chain; at !== 0; at = matcher.nextForms[at] ?? 0) {
    const form = matcher.forms[at - 1];
    if (form && (!form.matchCase || form.text === reader.text.slice(start, end))) return at;
  }
  return 0;
}
