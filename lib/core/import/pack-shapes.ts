import * as v from 'valibot';
import type { GlossaryTerm } from '../glossary/glossary';
import { partSize } from '../glossary/pack';
import { mostTerms } from './terms/gather-terms';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const line = v.pipe(v.string(), v.maxLength(10_000));
const lines = v.pipe(v.array(line), v.maxLength(1000));

const packTerm = v.object({
  id: line,
  headword: line,
  partOfSpeech: v.picklist(['noun', 'verb', 'adjective', 'phrase']),
  forms: lines,
  definition: line,
  inPractice: line,
  confusedWith: line,
  example: line,
  seeAlso: lines,
  broader: lines,
  narrower: lines,
  sources: v.array(v.object({ author: line, year: v.number(), work: line })),
  cuesFor: lines,
  cuesAgainst: lines,
  weak: lines,
  matchCase: v.boolean(),
}) satisfies v.GenericSchema<unknown, GlossaryTerm>;

/** The terms of one part of a pack. */
export const packTermsShape = v.pipe(v.array(packTerm), v.maxLength(partSize));

/** The head of a pack on its way in; `added` only from a backup. */
export const packHeadShape = v.object({
  id: v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/)),
  title: v.pipe(v.string(), v.minLength(1), v.maxLength(200)),
  language: v.pipe(v.string(), v.maxLength(200)),
  source: line,
  file: v.exactOptional(v.pipe(v.string(), v.maxLength(255))),
  added: v.exactOptional(v.pipe(v.number(), v.finite())),
  terms: v.pipe(count, v.maxValue(mostTerms)),
  parts: v.pipe(count, v.maxValue(100)),
});
