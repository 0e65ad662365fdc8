import type { GlossaryTerm } from './glossary';
import { pluralsOf } from './plurals-of';
import { spellingsOf } from './spellings-of';
import { verbFormsOf } from './verb-forms-of';

/** Endings after which a listed form is taken as it stands. */
const finished = /(?:[^aeiou]s|[ae]s|ies|ed|ing|ly|ic|al|ive|able|ous|ful|less)$/;
const prepositions = new Set(['of', 'in', 'for', 'with', 'from', 'to', 'between', 'as', 'at', 'on', 'by']);
const closable = /(^| )(co|re|mis|counter|hyper|hypo|post|inter|over|under|self|anti|non)-(?=[a-z])/;

/** Whether a form is an acronym (one word with two capitals), which is only matched with its capitals. */
export function isAcronym(form: string): boolean {
  if (form.length > 12) return false;
  let capitals = 0;
  for (let at = 0; at < form.length; at++) {
    const code = form.charCodeAt(at);
    if (code === 32) return false;
    if (code < 128 ? code >= 65 && code <= 90 : /\p{Lu}/u.test(form.charAt(at))) capitals++;
  }
  return capitals > 1;
}

/** Every way in which a form of a term may stand in a text: inflected, in both spellings, hyphens closed. */
export function surfaceForms(form: string, term: GlossaryTerm): string[] {
  if (isAcronym(form)) return form.endsWith('s') ? [form] : [form, `${form}s`];
  if (term.matchCase) return [form, ...plurals(form)];
  const forms: string[] = [];
  for (const spelled of spellingsOf(form.toLowerCase())) {
    forms.push(spelled);
    if (term.partOfSpeech === 'noun') addPlurals(spelled, forms);
    else if (term.partOfSpeech === 'verb' && form === term.headword) forms.push(...verbs(spelled));
  }
  if (!form.includes('-') || !closable.test(form)) return forms;
  return [...forms, ...forms.map((each) => each.replace(closable, '$1$2'))];
}

function addPlurals(form: string, forms: string[]): void {
  if (finished.test(form)) return;
  for (const plural of plurals(form)) forms.push(plural);
}

/** Plurals of a phrase's head: the word before a preposition, else the last one. */
function plurals(form: string): string[] {
  const space = form.indexOf(' ');
  if (space > 0) {
    const second = form.indexOf(' ', space + 1);
    if (second > 0 && prepositions.has(form.slice(space + 1, second))) {
      return pluralsOf(form.slice(0, space)).map((plural) => plural + form.slice(space));
    }
  }
  const start = Math.max(form.lastIndexOf(' '), form.lastIndexOf('-')) + 1;
  if (start === 0) return pluralsOf(form);
  return pluralsOf(form.slice(start)).map((plural) => form.slice(0, start) + plural);
}

/** Forms of a phrasal verb: its first word is inflected. */
function verbs(form: string): string[] {
  const end = form.includes(' ') ? form.indexOf(' ') : form.length;
  return verbFormsOf(form.slice(0, end)).map((each) => each + form.slice(end));
}
