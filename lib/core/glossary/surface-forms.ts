import type { GlossaryTerm } from './glossary';
import { pluralsOf } from './plurals-of';
import { spellingsOf } from './spellings-of';
import { verbFormsOf } from './verb-forms-of';

/** Endings after which a listed form is taken as it stands. */
const finished = /(?:[^aeiou]s|[ae]s|ies|ed|ing|ly|ic|al|ive|able|ous|ful|less)$/;
const headed = /^(\S+) (?:of|in|for|with|from|to|between|as)(?= )/;
const closable = /(^| )(co|re|mis|counter|hyper|hypo|post|inter|over|under|self|anti|non)-(?=[a-z])/;
const acronym = /\p{Lu}[\p{L}\p{N}-]*\p{Lu}/u;

/** Whether a form is an acronym, which is only matched with its capitals. */
export function isAcronym(form: string): boolean {
  return !form.includes(' ') && acronym.test(form);
}

/** Every way in which a form of a term may stand in a text: inflected, in both spellings, hyphens closed. */
export function surfaceForms(form: string, term: GlossaryTerm): string[] {
  if (isAcronym(form)) return form.endsWith('s') ? [form] : [form, `${form}s`];
  const inflected = term.matchCase ? [form, ...plurals(form)] : inflect(form.toLowerCase(), term);
  const forms = inflected.flatMap(spellingsOf);
  return closable.test(form) ? [...forms, ...forms.map((each) => each.replace(closable, '$1$2'))] : forms;
}

function inflect(form: string, term: GlossaryTerm): string[] {
  if (term.partOfSpeech === 'verb' && form === term.headword.toLowerCase()) return [form, ...verbs(form)];
  if (term.partOfSpeech === 'noun') return finished.test(form) ? [form] : [form, ...plurals(form)];
  return [form];
}

/** Plurals of a phrase's head: the word before a preposition, else the last one. */
function plurals(form: string): string[] {
  const head = headed.exec(form)?.[1];
  if (head !== undefined) return pluralsOf(head).map((plural) => plural + form.slice(head.length));
  const start = Math.max(form.lastIndexOf(' '), form.lastIndexOf('-')) + 1;
  return pluralsOf(form.slice(start)).map((plural) => form.slice(0, start) + plural);
}

/** Forms of a phrasal verb: its first word is inflected. */
function verbs(form: string): string[] {
  const end = form.includes(' ') ? form.indexOf(' ') : form.length;
  return verbFormsOf(form.slice(0, end)).map((each) => each + form.slice(end));
}
