import * as v from 'valibot';
import { ownTermsFormat, ownTermsVersion } from '../../export/terms/own-terms';
import { PlainError } from '../../plain-error';
import { limits } from '../../record/limits';
import type { ImportDraft, ImportFormat } from '../format';
import { parseJson } from '../parse-json';
import { plainCopy } from '../plain-copy';
import { asList, asObject } from '../read-json';
import { textOfBytes } from '../text-of-bytes';
import { gatherTerms } from './gather-terms';
import { readGlossaryEntry } from './read-glossary-entry';

const line = v.pipe(v.string(), v.maxLength(limits.address));
const words = v.fallback(v.array(v.string()), []);
const shape = v.object({
  headword: v.string(),
  forms: words,
  definition: v.fallback(v.string(), ''),
  tags: words,
  matchCase: v.fallback(v.nullish(v.boolean()), false),
  site: v.fallback(v.nullish(line), null),
  entry: v.fallback(v.nullish(line), null),
  source: v.fallback(v.nullish(v.object({ sentence: v.string(), address: v.nullable(line), title: v.string() })), null),
});

/** Our own files of terms: what the reader kept, or a glossary pack. */
export const ownTerms: ImportFormat = {
  id: 'glossmark-terms',
  label: 'Glossmark terms',
  extensions: ['json'],
  read(_name, bytes) {
    const text = textOfBytes(bytes);
    const file = text === null ? null : asObject(parseJson(text));
    if (!file || (file.format !== ownTermsFormat && file.format !== 'glossmark-glossary')) return null;
    if (typeof file.version !== 'number' || file.version > ownTermsVersion) throw new PlainError('newer database');
    const draft = readTerms(asList(file.terms), file.format === ownTermsFormat);
    const named = (field: 'title' | 'language') => (typeof file[field] === 'string' ? file[field].slice(0, 200) : '');
    return file.format === ownTermsFormat ? draft : { ...draft, title: named('title'), language: named('language') };
  },
};

function readTerms(terms: readonly unknown[], isOwn: boolean): ImportDraft {
  const gathering = gatherTerms('glossmark-terms');
  for (const [index, value] of terms.entries()) {
    const where = index + 1;
    const term = copyOf(value);
    const read = v.safeParse(shape, term);
    if (!read.success) gathering.refuse(where, 'misshapen');
    else {
      const { headword, forms, definition, tags, matchCase, site, entry, source } = read.output;
      const own = { matchCase: matchCase ?? false, site: site ?? null, entry: entry ?? null, source: source ?? null };
      const more = isOwn ? { own } : { entry: readGlossaryEntry(term) };
      gathering.add({ headword, forms, definition, tags, where, ...more });
    }
  }
  return gathering.draft;
}

function copyOf(value: unknown): unknown {
  try {
    return plainCopy(value);
  } catch {
    return null; // nested deeper than any term: reported as one that cannot be read
  }
}
