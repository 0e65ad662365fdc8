import { firstWord } from './first-word';
import { isListed } from './is-listed';
import { type Openings, startsLike } from './starts-like';

/** Headings over what a publisher adds behind its articles. */
const closings: Openings = [
  [' about ', ['the author', 'the writer', 'us', 'me']],
  [' über ', ['den autor', 'die autor', 'den verfasser', 'die verfasser', 'uns', 'mich']],
  [' zur zum ', ['person', 'autor']],
  [' à ', ['propos de']],
  [' sobre ', ['el autor', 'la autora', 'o autor', 'a autora', 'nosotros']],
  [' chi ', ['siamo']],
  [' get ', ['in touch']],
  [
    ' have got still any more ',
    ['any questions', 'questions', 'a question', 'have questions', 'any further questions'],
  ],
  [
    ' haben sie noch ',
    ['fragen', 'noch fragen', 'haben fragen', 'weitere fragen', 'sie fragen', 'sie noch fragen', 'sie weitere fragen'],
  ],
  [' a ', ['message from', 'word from']],
  [' keep ', ['reading', 'in touch']],
  [' stay ', ['in touch', 'connected', 'up to date', 'informed']],
  [' share ', ['your story']],
  [' follow ', ['us', 'me']],
  [' thanks thank ', ['for reading', 'you for reading']],
  [' work ', ['with us', 'with me']],
];

/** Words with which a question begins that sells an answer. */
const selling: Openings = [[' ready want need looking interested lust möchten suchen bereit besoin envie ', ['']]];

/** Whole lines. */
const alone =
  '|contact|contacts|contact us|contact me|contact info|contact information|media contact|media contacts|press contact|press contacts|kontakt|kontakte|pressekontakt|ansprechpartner|contacto|contatti|disclaimer|disclosure|newsletter|autor|autorin|author|';

/** All words with which such headings begin. */
const words =
  ' about über zur zum à sobre chi get have got still any more haben sie noch a keep stay share follow thanks thank work ready want need looking interested lust möchten suchen bereit besoin envie contact contacts media press kontakt kontakte pressekontakt ansprechpartner contacto contatti disclaimer disclosure newsletter autor autorin author ';

/** Whether a heading opens what stands behind an article: who wrote it, who publishes it, what readers may buy or ask. */
export function opensClosing(text: string): boolean {
  if (!isListed(firstWord(text), words)) return false;
  const line = text
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()
    .replace(/^[^a-zà-ž]+/, '');
  if (line.length < 4 || line.length > 80) return false;
  if (startsLike(line, closings)) return true;
  if (startsLike(line, selling)) return line.endsWith('?');
  return isListed(line.replace(/[:?!.\s]+$/, ''), alone);
}
