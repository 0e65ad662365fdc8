import type { GlossaryTerm } from '../../glossary/glossary';
import { type NewPack, partSize } from '../../glossary/pack';
import type { ImportDraft, TermDraft } from '../format';

/** Makes a glossary of its own from a file's terms; the same terms under the same name give the same id, whatever `file` is called. */
export async function makePack(draft: ImportDraft, title: string, file = ''): Promise<NewPack> {
  const words = JSON.stringify([title, draft.terms.map(({ headword, definition }) => [headword, definition])]);
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(words)), 0, 16);
  const id = Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
  const terms = draft.terms.map((term, index) => entryOf(term, `${id}-${index}`));
  const parts: GlossaryTerm[][] = [];
  for (let from = 0; from < terms.length; from += partSize) parts.push(terms.slice(from, from + partSize));
  const { source, language = '' } = draft;
  const from = { source, ...(file !== '' && { file }) };
  return { head: { id, title, language, ...from, terms: terms.length, parts: parts.length }, parts };
}

/** Names of other terms in the same file lead nowhere from here: a pack's ids are its own. */
function entryOf({ headword, forms, definition, entry = {} }: TermDraft, id: string): GlossaryTerm {
  const empty = { inPractice: '', confusedWith: '', example: '', sources: [], cuesFor: [], cuesAgainst: [], weak: [] };
  const links = { seeAlso: [], broader: [], narrower: [] };
  const kind = { partOfSpeech: 'phrase' as const, matchCase: false };
  return { ...empty, ...kind, ...entry, ...links, id, headword, forms, definition };
}
