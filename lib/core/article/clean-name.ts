const opening =
  /^(?:(?:written|posted|published|submitted|geschrieben|veröffentlicht|verfasst|story|text|words|article|interview|ein (?:artikel|beitrag|gastbeitrag)|post|review|comment|kommentar|beitrag|reported|gastbeitrag|guest post|eingestellt|erstellt|opublikowa[^\s]+|publicado|publié|scritto|inviato)\s*)?(?:\b(?:by|von|par|por|di|da|door|av|przez|af)\b|\b(?:autor(?:in|en|es)?|authors?|auteurs?|text|words)\b\s*:?)\s*:?\s+/i;
const closing =
  /\s+(?:says|said|sagt|sagte|schreibt|schrieb|meint|wrote|writes|dit|dice|ha detto|pisze|commented|replied|antwortet)\s*:?\s*$/i;
const date =
  /[\s,·|•(—–-]*(?:\b(?:on|am|at|le|el|il|den|vom|um|the)\s+)?(?:[^\s\d,]+,\s+)?(?:\d{1,2}(?:st|nd|rd|th|\.)?\s+[^\s\d.,]{3,}\.?,?\s+(?:19|20)\d\d|[^\s\d.,]{3,}\.?\s+\d{1,2}(?:st|nd|rd|th)?,?\s+(?:19|20)\d\d|\d{1,4}[./-]\d{1,2}[./,-]).*$/;
const labels =
  /^(?:author|autor(?:in)?|written by|posted by|by|von|about|about the author|über den autor|read more|twitter|facebook|instagram|linkedin|email|e-mail|follow|share|view all posts|contributor|posted|published|none|reply|(?:comment|kommentar|posted|written|geschrieben) (?:by|von)|antworten|website|profile|close|staff|some|photo|contact)$/i;

/** A person's name without what bylines put around it; null if nothing of a name is left. */
export function cleanName(text: string): string | null {
  const name = text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(date, '')
    .replace(opening, '')
    .replace(closing, '')
    .replace(/^[\s|,·•:–—-]+|[\s(|,–—·•:/-]+$/g, '')
    .replace(/^(?:by|von)\s+|\s+(?:on|am|at|um|says:?)$/gi, '')
    .trim();
  if (name.length > 80 || name.toLowerCase() === name.toUpperCase()) return isUncased(name) ? name : null;
  return labels.test(name) || /^https?:|^www\.|@\w+\.\w/i.test(name) ? null : name;
}

/** Names in scripts without capitals. */
function isUncased(name: string): boolean {
  return name.length <= 30 && /[\u0590-\u06ff\u0900-\u0e7f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/.test(name);
}
