import * as v from 'valibot';
import type { GlossaryTerm } from '../../glossary/glossary';

const text = v.fallback(v.pipe(v.string(), v.maxLength(1000)), '');
const names = v.fallback(v.pipe(v.array(v.pipe(v.string(), v.maxLength(200))), v.maxLength(500)), []);
const source = v.object({ author: v.string(), year: v.number(), work: v.string() });
const shape = v.object({
  id: v.fallback(v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/), v.maxLength(80)), ''),
  partOfSpeech: v.fallback(v.picklist(['noun', 'verb', 'adjective', 'phrase']), 'phrase'),
  inPractice: text,
  confusedWith: text,
  example: text,
  seeAlso: names,
  broader: names,
  narrower: names,
  sources: v.fallback(v.array(source), []),
  cuesFor: names,
  cuesAgainst: names,
  weak: names,
  matchCase: v.fallback(v.boolean(), false),
});

/** What a glossary pack tells of a term besides name and meaning; what is misshapen counts as not told. */
export function readGlossaryEntry(value: unknown): Partial<GlossaryTerm> {
  const read = v.safeParse(shape, value);
  return read.success ? read.output : {};
}
