import { firstWord } from './first-word';
import { isListed } from './is-listed';

const dated =
  /^(?:last )?(?:updated|published|first published|last modified|aktualisiert|veröffentlicht|stand|mis à jour|publié)\b.{0,70}\d{4}/;
const numbered = /^(?:image|bild|foto|photo) \d+ (?:of|von|de) \d+$/;
const credited =
  /^[([]?\s*(?:fotos?|bild(?:er|quelle)?|photos?|images?|image credit|kuva|quelle|credits?|picture)\s*(?::|via\b|by\b|von\b|©)/;
const helped = /^(?:additional )?(?:reporting|editing|writing) by\b/;
const inviting =
  /^(?:sign up|subscribe|sign in|log in|follow us|join our|never miss|get (?:the latest|breaking)|newsletter|jetzt abonnieren|folge uns|hier anmelden|like this\?|gefällt (?:dir|ihnen))\b/;

/** Patterns of lines that stand in many articles and are no part of any, with the words that such lines begin with. */
const furniture: [words: string, pattern: RegExp][] = [
  [' last updated published first aktualisiert veröffentlicht stand mis publié ', dated],
  [' image bild foto photo ', numbered],
  [' foto fotos bild bilder bildquelle photo photos image images kuva quelle credit credits picture ', credited],
  [' additional reporting editing writing ', helped],
  [' sign subscribe log follow join never get newsletter jetzt folge hier like gefällt ', inviting],
];

/** Whole lines. */
const labels =
  '|advertisement|anzeige|werbung|publicité|reklama|publicidad|sponsored|share|teilen|drucken|print|caption|close|loading|comment|comments|text size|show more|read more|weiterlesen|mehr anzeigen|lire la suite|continue reading|';

/** The longest line that is looked at; what is longer is somebody's sentence. */
const longest = 160;

/** Whether a line is furniture of the page and not the article's own words. */
export function isFurnitureLine(line: string): boolean {
  const text = line.trim();
  if (text === '' || text.length > longest) return false;
  if (text.charAt(0) === '©') return true;
  const lower = text.toLowerCase();
  const word = firstWord(lower);
  if (word.startsWith('http')) return /^https?:\S+$/.test(lower);
  if (word.startsWith('copyright')) return lower.startsWith('copyright');
  return furniture.some(([words, pattern]) => isListed(word, words) && pattern.test(lower)) || isLabel(lower);
}

/** "Loading" comes with any number of dots. */
const isLabel = (lower: string) =>
  lower.length <= 20 && isListed(lower.endsWith('.') ? lower.replace(/^(loading)\.+$/, '$1') : lower, labels);
