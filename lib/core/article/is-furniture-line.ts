/** Lines that stand in many articles and are no part of any: each pattern with what it catches. */
const furniture: RegExp[] = [
  /^https?:\S+$/i, // the page's own address
  /^(?:last )?(?:updated|published|first published|last modified|aktualisiert|veröffentlicht|stand|mis à jour|publié)\b.{0,70}\d{4}/i,
  /^(?:copyright|©)/i,
  /^(?:advertisement|anzeige|werbung|publicité|reklama|publicidad|sponsored|share|teilen|drucken|print|caption|close|loading\.*|comments?|text size|show more|read more|weiterlesen|mehr anzeigen|lire la suite|continue reading)$/i,
  /^(?:image|bild|foto|photo) \d+ (?:of|von|de) \d+$/i,
  /^[([]?\s*(?:fotos?|bild(?:er|quelle)?|photos?|images?|image credit|kuva|quelle|credits?|picture)\s*(?::|via\b|by\b|von\b|©)/i,
  /^(?:additional )?(?:reporting|editing|writing) by\b/i,
  /^(?:sign up|subscribe|sign in|log in|follow us|join our|never miss|get (?:the latest|breaking)|newsletter|jetzt abonnieren|folge uns|hier anmelden|like this\?|gefällt (?:dir|ihnen))\b/i,
];

/** The longest line that is looked at; what is longer is somebody's sentence. */
const longest = 160;

/** Whether a line is furniture of the page and not the article's own words. */
export function isFurnitureLine(line: string): boolean {
  const text = line.trim();
  return text !== '' && text.length <= longest && furniture.some((pattern) => pattern.test(text));
}
