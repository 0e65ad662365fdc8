import { foldWords } from '../glossary/fold-words';
import type { OwnWords } from '../glossary/glossary';
import type { RecordId } from '../model';
import { newId } from '../new-id';
import type { Change } from './row';

/** A term of the reader's own while it is written; `forms` and `tags` as typed, with commas. */
export interface TermDraft {
  /** The row that it changes, or will make. */
  id: RecordId;
  /** As it is stored; null for a new term. */
  own: OwnWords | null;
  headword: string;
  forms: string;
  definition: string;
  tags: string;
  matchCase: boolean;
  onlyHere: boolean;
  /** Id of the glossary term that it keeps or words anew, or null. */
  entry: string | null;
}

/** An empty form, or one that begins with these words. */
export function newTermDraft(seed: Partial<TermDraft> = {}): TermDraft {
  const empty = { headword: '', forms: '', definition: '', tags: '', matchCase: false, onlyHere: false, entry: null };
  return { id: newId(), own: null, ...empty, ...seed };
}

/** A form that changes a stored term; all its versions stand in it, a line between. */
export function openTermDraft(own: OwnWords, tags: readonly string[] = []): TermDraft {
  const { id, headword, matchCase, entry } = own;
  const definition = own.definitions.join('\n\n');
  const [forms, listed] = [own.forms, tags].map((list) => list.join(', '));
  return newTermDraft({
    id, own, headword, forms: forms ?? '', definition, tags: listed ?? '', matchCase, entry, onlyHere: own.site !== null,
  }); // biome-ignore format: one form, one line
}

/** What stands between commas, each once; the headword is no other form of itself. */
export function readList(text: string, without = ''): string[] {
  const seen = new Set([without.trim()]);
  return text
    .split(/[,;，、\n]/)
    .map((part) => part.replace(/\s+/g, ' ').trim())
    .filter((part) => part !== '' && !seen.has(part) && seen.add(part));
}

/** The change that stores a form, or null where it says what is stored. `site`: of the page it is written on. */
export function changeOfDraft(draft: TermDraft, tags: readonly string[], site: string | null): TermChange | null {
  const { own } = draft;
  if (!own) return null;
  const headword = draft.headword.trim();
  const wanted = draft.onlyHere ? (own.site ?? site) : null;
  const set = {
    ...(headword !== own.headword && { headword }),
    ...(draft.matchCase !== own.matchCase && { matchCase: draft.matchCase }),
    ...(wanted !== own.site && { site: wanted }),
  };
  const forms = compare('forms', own.forms, readList(draft.forms, headword));
  const tagged = compare('tags', tags, readList(draft.tags));
  const isReworded = draft.definition !== own.definitions.join('\n\n');
  const text = { definition: { value: draft.definition.trim(), base: own.base } };
  const [on, off] = [
    [...forms.on, ...tagged.on],
    [...forms.off, ...tagged.off],
  ];
  if (Object.keys(set).length + on.length + off.length === 0 && !isReworded) return null;
  return { set, on, off, ...(isReworded && { text }) };
}

/** A change without its address: which row, in which message. */
export type TermChange = Omit<Change<'terms'>, 'message' | 'store' | 'id'>;

function compare(field: string, before: readonly string[], after: readonly string[]) {
  const only = (list: readonly string[], other: readonly string[]) =>
    list.filter((element) => !other.includes(element)).map((element) => ({ field, element }));
  return { on: only(after, before), off: only(before, after) };
}

/** The first of some terms with the same name, besides the one that is written; null for none. */
export function findDouble<T extends { id: string; headword: string }>(
  draft: Pick<TermDraft, 'id' | 'headword'>,
  terms: readonly T[],
): T | null {
  const name = foldWords(draft.headword);
  if (name === '') return null;
  return terms.find(({ id, headword }) => id !== draft.id && foldWords(headword) === name) ?? null;
}
