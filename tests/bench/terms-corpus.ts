/** A text that reads like a long article to a matcher, and terms of which three of ten occur in it. */
export interface TermsCorpus {
  html: string;
  terms: string[];
}

const small =
  `the of and to a in that it is was for on with as her his she he they at by this had not but from or have an be which were
  you all their there been has when who will more no if out so what up said its about than into them can only other time new some could
  these two may then do first any my now such like our over me even most made after also did many before must through back years where
  much your way well down should because each just those how too little good very make still own see men work long here get both between
  life being under never day same another know while last might us great old year off come since against go came right used take three`
    .trim()
    .split(/\s+/);
const beginnings =
  'b br c ch cl cr d dr f fl fr g gl gr h j k l m n p pl pr qu r s sc sh sl sp st str t th tr v w wh'.split(' ');
const middles = 'a ai au e ea ee i ie o oa oo ou u'.split(' ');
const ends = 'b ck d ft g l lt m mp n nd nt p r rd rm rt s sh sk st t th'.split(' ');
const tails = ['', '', '', '', 'er', 'ing', 'ly', 'ness', 'ation', 'ment', 'able', 'ity', 'ed', 'al', 'ous'];

/** The same numbers between 0 and 1 for the same seed (mulberry32). */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Makes a corpus; the same sizes give the same corpus. */
export function makeTermsCorpus(words: number, terms: number): TermsCorpus {
  const next = numbersFrom(words * 31 + terms);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
  const syllable = () => pick(beginnings) + pick(middles) + (next() < 0.7 ? pick(ends) : '');
  const vocabulary = new Set<string>();
  while (vocabulary.size < 24_000) vocabulary.add(syllable() + (next() < 0.45 ? syllable() : '') + pick(tails));
  const rare = [...vocabulary];
  // Zipf's law: the nth word is about 1/n as frequent as the first.
  const word = () => (next() < 0.52 ? pick(small) : (rare[Math.floor(12_000 ** next())] ?? 'word'));
  const text = Array.from({ length: words }, word);
  const listed = new Set<string>();
  const written = [...new Set(text)].filter((one) => !small.includes(one));
  while (listed.size < terms) {
    const length = next() < 0.6 ? 1 : next() < 0.75 ? 2 : 3;
    const occurs = next() < 0.3;
    const at = Math.floor(next() * (words - 3));
    if (occurs && length === 1) listed.add(pick(written));
    else if (!occurs) listed.add(Array.from({ length }, () => pick(rare)).join(' '));
    else if (!small.includes(text[at] ?? '')) listed.add(text.slice(at, at + length).join(' '));
  }
  return { html: markUp(text, next), terms: [...listed] };
}

/** Sentences and paragraphs with what matchers stumble over: inline elements, soft hyphens, no-break spaces, curly quotes. */
function markUp(text: readonly string[], next: () => number): string {
  const parts: string[] = [];
  let left = 0;
  let sentences = 0;
  for (const [at, one] of text.entries()) {
    if (sentences === 0) {
      parts.push(at === 0 ? '<p>' : '</p>\n<p>');
      sentences = 3 + Math.floor(next() * 4);
    }
    const begins = left === 0;
    if (begins) left = 8 + Math.floor(next() * 16);
    parts.push(dress(begins ? one.charAt(0).toUpperCase() + one.slice(1) : one, next));
    left--;
    if (left === 0) sentences--;
    parts.push(left === 0 ? '. ' : next() < 0.07 ? ', ' : next() < 0.01 ? '\u00a0' : ' ');
  }
  return `${parts.join('')}</p>`;
}

function dress(word: string, next: () => number): string {
  const chance = next();
  if (chance < 0.028) return `<em>${word}</em>`;
  if (chance < 0.045) return `<a href="#">${word}</a>`;
  if (chance < 0.055) return `<strong>${word}</strong>`;
  if (chance < 0.065) return `“${word}”`;
  if (chance < 0.075) return `${word}’s`;
  return chance < 0.08 && word.length > 6 ? `${word.slice(0, 3)}\u00ad${word.slice(3)}` : word;
}
