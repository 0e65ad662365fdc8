import { cleanName } from './clean-name';
import { isListed } from './is-listed';

/** Words that open a byline, in a few languages. */
const opening =
  /(?:^|[\s|·•,.–—-])(?:(?:by|von|par|por|door|przez):?|autor(?:in|en)?:?|aut(?:h?or|eur)e?s?:?|texte?:|words:|redaktion:|interview:|gastbeitrag:)(?:\s:)?\s+|^(?:di|av|af)\s/;
const particles = ' von van de der den del di da la le zu ter al bin the dos du ';
const joining = /^(?:and|und|et|y|e|&)$/i;

const longestLine = 160;
const furthest = 60;
const longestName = 4;

/** The names that a byline ("By Ann Bee and Cee Dee | 3 May") tells; [] where a line is none. */
export function namesInLine(line: string): string[] {
  if (line.length > longestLine) return [];
  const account = /^(?:by|von|par|por) ([a-z_][a-z\d_.-]{2,19})$/.exec(line)?.[1];
  if (account) return [account];
  const found = opening.exec(line.toLowerCase());
  if (!found || found.index > furthest || !opensLine(line.slice(0, found.index + 1))) return [];
  const names: string[][] = [[]];
  for (const word of firstLine(line.slice(found.index + found[0].length)).split(/\s+/)) {
    const current = names[names.length - 1] ?? [];
    if (joining.test(word) && current.length > 0) names.push([]);
    else if (!isNameWord(word) && !(isListed(word, particles) && current.length > 0)) break;
    else if (current.length >= longestName + 2) break;
    else {
      current.push(word.replace(/[,;|]+$/, ''));
      if (/[;|]$/.test(word)) break;
      if (word.endsWith(',')) names.push([]);
    }
  }
  return names
    .map((words) => cleanName(words.join(' ')))
    .filter((name) => name !== null && name.length > 2) as string[];
}

/** What may stand before the "by": nothing, a date, a word or two for the text, or whatever a bar parts from it. */
const opensLine = (start: string) => start.length < 25 || /\d|[|·•—–]\s*$/.test(start);

const firstLine = (text: string) => text.trimStart().split('\n')[0] ?? '';

/** A word that begins with a capital and holds no figures. */
function isNameWord(word: string): boolean {
  const first = word.charAt(0);
  return first.toLowerCase() !== first && !/\d/.test(word);
}
