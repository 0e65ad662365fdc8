import { foldWords } from '../../glossary/fold-words';
import { PlainError } from '../../plain-error';
import { limits } from '../../record/limits';
import type { ImportDraft, RefusalReason, TermDraft, WarningKind } from '../format';
import { tidy } from '../read-json';

/** The most terms that one import may bring. */
export const mostTerms = 100_000;
/** A form longer than this is a sentence and no name. */
const longestForm = 200;

/** Gathers a file's terms, each name once: further meanings, forms and tags join the first. */
export interface TermGathering {
  readonly draft: ImportDraft;
  /** Adds a term within the limits, or refuses it. Throws PlainError 'too big' after 100,000. */
  add(term: TermDraft): void;
  refuse(where: number, why: RefusalReason): void;
  warn(where: number, what: WarningKind): void;
}

/** A draft of terms in the making, for one format's reader. */
export function gatherTerms(source: string): TermGathering {
  const refused: ImportDraft['refused'] = [];
  const warnings: NonNullable<ImportDraft['warnings']> = [];
  const draft: ImportDraft = { source, articles: [], highlights: [], terms: [], refused, warnings, rows: null };
  const places = new Map<string, TermDraft>();
  const refuse = (where: number, why: RefusalReason) => void refused.push({ where, why });
  return {
    draft,
    refuse,
    warn: (where, what) => void warnings.push({ where, what }),
    add(term) {
      const clean = cleaned(term);
      const why = refusalOf(clean);
      const known = places.get(clean.headword);
      if (why) refuse(term.where, why);
      else if (known && !join(known, clean)) refuse(term.where, 'too long');
      if (why || known) return;
      if (places.size >= mostTerms) throw new PlainError('too big', 'terms');
      places.set(clean.headword, clean);
      draft.terms.push(clean);
    },
  };
}

function cleaned({ headword, forms, definition, tags, ...rest }: TermDraft): TermDraft {
  const name = plain(headword).replace(/\s+/g, ' ');
  const own = foldWords(name);
  const others = forms.map((form) => plain(form).replace(/\s+/g, ' ')).filter((form) => form !== '');
  return {
    ...rest,
    headword: name,
    forms: unique(others.filter((form) => foldWords(form) !== own && form.length <= longestForm)).slice(0, limits.tags),
    definition: plain(definition),
    tags: unique(tags.map(plain).filter((tag) => tag !== '' && tag.length <= limits.tag)).slice(0, limits.tags),
  };
}

const plain = (text: string) => tidy(text.toWellFormed().replaceAll('\0', ''));
const unique = (list: readonly string[]) => [...new Set(list)];

function refusalOf({ headword, definition, own }: TermDraft): RefusalReason | null {
  if (headword === '' || !/[\p{L}\p{N}\p{S}]/u.test(headword)) return 'no term';
  if (definition === '' && !own?.entry) return 'no definition';
  return headword.length > limits.title || definition.length > limits.definition ? 'too long' : null;
}

/** Joins what a further entry of the same name says; false where it would be too long. */
function join(known: TermDraft, more: TermDraft): boolean {
  const lines = known.definition.split('\n');
  const added = more.definition.split('\n').every((line) => lines.includes(line)) ? '' : `\n${more.definition}`;
  if (known.definition.length + added.length > limits.definition) return false;
  known.definition += added;
  known.forms = unique([...known.forms, ...more.forms]).slice(0, limits.tags);
  known.tags = unique([...known.tags, ...more.tags]).slice(0, limits.tags);
  return true;
}
