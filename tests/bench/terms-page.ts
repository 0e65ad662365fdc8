import { AhoCorasick as FastAhoCorasick } from '@monyone/aho-corasick/fast';
import { compileGlossary } from '../../lib/core/glossary/compile-glossary';
import { findTerms } from '../../lib/core/glossary/find-terms';
import type { GlossaryTerm } from '../../lib/core/glossary/glossary';
import { createTextMap } from '../../lib/page/text-map';
import { makeTermsCorpus } from './terms-corpus';

/** One thing that is measured; gives a number so that nothing is optimised away. */
type Run = () => number;

const empty = { inPractice: '', confusedWith: '', example: '', seeAlso: [], broader: [], narrower: [], sources: [] };
const plain = { ...empty, cuesFor: [], cuesAgainst: [], weak: [], matchCase: false, forms: [], definition: '' };

function termsOf(names: readonly string[]): GlossaryTerm[] {
  return names.map((name) => ({ ...plain, id: name, headword: name, partOfSpeech: 'noun' as const }));
}

/** Every text node and every code unit is looked at once: no matcher that reads the page can be faster. */
function readAll(root: Element): number {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let sum = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.nodeValue ?? '';
    for (let at = 0; at < text.length; at++) sum = (sum + text.charCodeAt(at)) | 0;
  }
  return sum;
}

/** The text as libraries want it: flat, in lower case, blanks made one kind. */
function flatten(root: Element): string {
  return createTextMap(root)
    .text.replace(/\u00ad/g, '')
    .replace(/\s/g, ' ')
    .toLowerCase();
}

function countUnion(names: readonly string[], text: string): Run {
  const longestFirst = [...names].sort((a, b) => b.length - a.length);
  const union = new RegExp(`(?<![\\p{L}\\p{N}])(?:${longestFirst.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
  return () => {
    let count = 0;
    union.lastIndex = 0;
    while (union.exec(text)) count++;
    return count;
  };
}

const isLetter = (code: number) => code > 96 && code < 123;

function countFast(names: readonly string[], text: string): Run {
  const automaton = new FastAhoCorasick([...names]);
  return () => {
    let count = 0;
    for (const { begin, end } of automaton.matchInText(text)) {
      if (!isLetter(text.charCodeAt(begin - 1)) && !isLetter(text.charCodeAt(end))) count++;
    }
    return count;
  };
}

/** Milliseconds of one run, from as many as fill a stretch that the clock can tell. */
function time(run: Run, atLeast: number): number {
  const start = performance.now();
  let runs = 0;
  let passed = 0;
  do {
    kept += run();
    runs++;
    passed = performance.now() - start;
  } while (passed < atLeast);
  return passed / runs;
}

let kept = 0;
const median = (list: readonly number[]) => [...list].sort((a, b) => a - b)[list.length >> 1] ?? 0;

function lay(html: string): Element {
  const root = document.createElement('article');
  root.append(...new DOMParser().parseFromString(html, 'text/html').body.childNodes);
  document.body.replaceChildren(root);
  return root;
}

/** Everything warm, in turns: medians in ms and, for each round, what it cost beside the limit. */
function measureWarm(words: number, count: number, { rounds, stretch, libraries }: Turns) {
  const { html, terms: names } = makeTermsCorpus(words, count);
  const root = lay(html);
  const terms = termsOf(names);
  const matcher = compileGlossary(terms);
  const text = flatten(root);
  const runs: Record<string, Run> = {
    limit: () => readAll(root),
    ours: () => findTerms(createTextMap(root), matcher).length,
    map: () => createTextMap(root).text.length,
    compile: () => compileGlossary(terms).forms.length,
    ...(libraries && { union: countUnion(names, text) }),
    ...(libraries && count <= 1000 && { ahoCorasick: countFast(names, text) }),
  };
  const times = Object.fromEntries(Object.keys(runs).map((name) => [name, [] as number[]]));
  for (const run of Object.values(runs)) time(run, stretch * 2);
  for (let round = 0; round < rounds; round++) {
    for (const [name, run] of Object.entries(runs)) times[name]?.push(time(run, stretch));
  }
  const limits = times.limit ?? [];
  const ms = Object.fromEntries(Object.entries(times).map(([name, list]) => [name, median(list)]));
  const ratios = Object.fromEntries(
    Object.entries(times).map(([name, list]) => [name, median(list.map((each, at) => each / (limits[at] ?? 1)))]),
  );
  return {
    matches: findTerms(createTextMap(root), matcher).length,
    nodes: createTextMap(root).nodes.length,
    ms,
    ratios,
  };
}

interface Turns {
  rounds: number;
  /** Milliseconds that one contender runs in a round. */
  stretch: number;
  libraries: boolean;
}

/** The first compile and the first scan of a fresh page, in ms. */
function measureCold(words: number, count: number) {
  const { html, terms: names } = makeTermsCorpus(words, count);
  const root = lay(html);
  const terms = termsOf(names);
  const start = performance.now();
  const matcher = compileGlossary(terms);
  const compiled = performance.now();
  kept += findTerms(createTextMap(root), matcher).length;
  return { compile: compiled - start, scan: performance.now() - compiled };
}

Object.assign(globalThis, { termsBench: { measureWarm, measureCold, kept: () => kept } });
