/** A person's name without what bylines put around it; null if nothing of a name is left. */
export function cleanName(text: string): string | null {
  const name = text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(
      /^(?:(?:written|posted|published|submitted|geschrieben|veröffentlicht|verfasst|story|text|words|article|ein (?:artikel|beitrag|gastbeitrag)|post|review)\s*)?(?:\bby\b|\bvon\b|\bpar\b|\bpor\b|\bdi\b|\bdoor\b|\bav\b|\bautor(?:in)?\b|\bauthors?\b|\bauteur\b)\s*:?\s+/iu,
      '',
    )
    .replace(/\s+(?:says|said|sagt|schreibt|schrieb|meint|wrote|writes|dit|dice|ha detto)\s*:?\s*$/iu, '')
    .replace(/\s*[(|,–—·•/:-]+\s*$/u, '')
    .replace(/^[\s|,·•:–—-]+/u, '')
    .trim();
  if (name === '' || name.length > 80 || !/\p{L}/u.test(name) || /^https?:|^www\.|@\w+\.\w/i.test(name)) return null;
  return name;
}
