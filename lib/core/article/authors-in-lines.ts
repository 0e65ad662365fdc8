import type { AuthorClaim } from './choose-authors';
import type { NearLine } from './lines-near';
import { nameByDate } from './name-by-date';
import { namesInLine } from './names-in-line';

/** Reads who wrote an article from the short lines around it; a line that the title holds is none of them. */
export function authorsInLines(lines: readonly NearLine[], title: string): AuthorClaim[] {
  const claims: AuthorClaim[] = [];
  const claim = (names: string[], weight: number) => claims.push({ names, weight, source: 'line' });
  lines.forEach((line, at) => {
    const { text } = line;
    if (text.length > 20 && title.includes(text)) return;
    const weight = lineWeight(line);
    const names = namesInLine(bylineAt(lines, at));
    const dated = nameByDate(text);
    if (names.length > 0) claim(names, weight - (opensBehindWords(text) ? 0.6 : 0));
    if (dated !== null) claim([dated], weight - 0.4);
    if (isBesideDate(lines, at)) claim([text], 0.5);
  });
  return claims;
}

const lineBase = { before: 1.3, inside: 0.9, after: 0.6 };
const lineWeight = ({ place, distance }: NearLine) => lineBase[place] - Math.min(0.5, 0.04 * distance);

/** A line that only opens a byline. */
const opener = /^(?:written |posted |text )?(?:by|von|par|por)$|^(?:about the |über den |über die )?auth?or(?:in)?$/i;

/** What a list of those who had a part in it says over the writer's name. */
const credit =
  /^(?:texte?|words|story|interview|redaktion|(?:written|geschrieben) (?:by|von)|autor(?:en|innen)|authors)$/i;

/** A line of two to four words with a capital each. */
const name = /^\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){1,3}$/u;

/** A line with the one behind it where it only opens a byline; lines before the body come last line first. */
function bylineAt(lines: readonly NearLine[], at: number): string {
  const line = lines[at];
  if (!line) return '';
  const next = line.text.length < 24 ? lines[line.place === 'before' ? at - 1 : at + 1] : undefined;
  const text = line.text.replace(/:$/, '');
  const isOpened = next && (opener.test(text) || (credit.test(text) && name.test(next.text)));
  return isOpened ? `by ${next.text}` : line.text;
}

/** Words before a "by" that are no label of the text, as below a picture. */
const behindWords =
  /^(?!(?:posted|written|published|text|words|story|interview|ein|eine|geschrieben|veröffentlicht)\b)\p{L}{3,}[^|•·\d]* (?:by|von|par|por) /iu;

const opensBehindWords = (text: string) => behindWords.test(text);

const person = /^\p{Lu}\p{Ll}+(?: \p{Lu}\.)?(?:[ -]\p{Lu}[\p{L}’']+){1,2}$/u;
const isDay = ({ text }: NearLine) => text.length < 40 && /\d{1,2}[ .,/]/.test(text) && /(?:19|20)\d\d/.test(text);

/** Whether a line close before the body is a name alone, next to one that is a date alone. */
function isBesideDate(lines: readonly NearLine[], at: number): boolean {
  const line = lines[at];
  if (line?.place !== 'before' || line.distance > 4 || !person.test(line.text)) return false;
  const isNext = (next: NearLine | undefined) =>
    next?.place === 'before' && Math.abs(next.distance - line.distance) === 1 && isDay(next);
  return isNext(lines[at - 1]) || isNext(lines[at + 1]);
}
