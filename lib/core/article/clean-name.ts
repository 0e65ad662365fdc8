import { isListed } from './is-listed';

const opening =
  /^(?:(?:written|posted|published|submitted|geschrieben|veröffentlicht|verfasst|story|text|words|article|interview|ein (?:artikel|beitrag|gastbeitrag)|post|review|comment|kommentar|beitrag|reported|gastbeitrag|guest post|eingestellt|erstellt|opublikowa[^\s]+|publicado|publié|scritto|inviato)\s*)?(?:\b(?:by|von|par|por|di|da|door|av|przez|af)\b|\b(?:autor(?:in|en|es)?|authors?|auteurs?|text|words)\b\s*:?)\s*:?\s+/i;
const closing =
  /\s+(?:says|said|sagt|sagte|schreibt|schrieb|meint|wrote|writes|dit|dice|ha detto|pisze|commented|replied|antwortet)\s*:?\s*$/i;
const date =
  /[\s,·|•(—–-]*(?:\b(?:on|am|at|le|el|il|den|vom|um|the)\s+)?(?:[^\s\d,]+,\s+)?(?:\d{1,2}(?:st|nd|rd|th|\.)?\s+[^\s\d.,]{3,}\.?,?\s+(?:19|20)\d\d|[^\s\d.,]{3,}\.?\s+\d{1,2}(?:st|nd|rd|th)?,?\s+(?:19|20)\d\d|\d{1,4}[./-]\d{1,2}[./,-]).*$/;

/** Links to everything that somebody wrote name the person behind an invitation. */
const invitation =
  /^(?:(?:view |see |read )?(?:more|all) (?:stories|posts|articles|content)|(?:alle|weitere|mehr) (?:artikel|beiträge|texte)|tous les articles|todos los artículos) (?:by|from|von|de|par|por)\s+/i;
const handle = /\s+\(?@\w+\)?$/;

/** Words with which `opening` begins and `closing` ends: the patterns are long, and their first use is slow. */
const openers =
  ' written posted published submitted geschrieben veröffentlicht verfasst story text words article interview ein post review comment kommentar beitrag reported gastbeitrag guest eingestellt erstellt publicado publié scritto inviato by von par por di da door av przez af autor autorin autoren autores author authors auteur auteurs ';
const closers =
  ' says said sagt sagte schreibt schrieb meint wrote writes dit dice detto pisze commented replied antwortet ';

/** What stands in the place of a name and is none. */
const labels =
  '|author|autor|autorin|written by|posted by|by|von|about|about the author|über den autor|read more|twitter|facebook|instagram|linkedin|email|e-mail|follow|share|view all posts|contributor|posted|published|none|reply|comment by|comment von|kommentar by|kommentar von|posted von|written von|geschrieben by|geschrieben von|antworten|website|profile|close|staff|some|photo|contact|admin|administrator|webmaster|no author|more posts|all posts|publiziert|guest author|gastautor|anonymous|unknown|disqus|bluesky|mastodon|rss|rss feed|get author rss feed|view author archive|text|words|interview|redaktionsteam|';

/** A person's name without what bylines put around it; null if nothing of a name is left. */
export function cleanName(text: string): string | null {
  let name = text.replace(/\s+/g, ' ').trim();
  if (/\d/.test(name)) name = name.replace(date, '');
  name = name.replace(invitation, '');
  if (isOpened(name)) name = name.replace(opening, '');
  if (isClosed(name)) name = name.replace(closing, '');
  if (name.includes('@')) name = name.replace(handle, '');
  name = name.replace(/^[\s|,·•:–—-]+|[\s(|,–—·•:/-]+$/g, '');
  name = withoutAdverbs(name).trim();
  if (name.endsWith(')') && !name.includes('(')) name = name.slice(0, -1);
  const lower = name.toLowerCase();
  if (name.length > 80 || lower === name.toUpperCase()) return isUncased(name) ? name : null;
  return isListed(lower, labels) || isAddress(lower) || /(?:^|\s)\d+(?:\s|$)/.test(name) ? null : name;
}

function isOpened(name: string): boolean {
  const first = wordBefore(name).toLowerCase();
  return isListed(first, openers) || first.startsWith('opublikowa');
}

/** The first word of a line, without a colon. */
function wordBefore(name: string): string {
  const end = name.search(/[\s:]/);
  return end < 0 ? '' : name.slice(0, end);
}

function isClosed(name: string): boolean {
  const words = name.endsWith(':') ? name.slice(0, -1).trim() : name;
  return isListed(words.slice(words.lastIndexOf(' ') + 1).toLowerCase(), closers);
}

/** A word before the name or behind it that is left of a phrase. */
function withoutAdverbs(name: string): string {
  const lower = name.toLowerCase();
  const start = ['by ', 'von '].find((word) => lower.startsWith(word))?.length ?? 0;
  const end =
    [' on', ' am', ' at', ' um', ' le', ' el', ' in', ' published', ' says', ' says:'].find((word) =>
      lower.endsWith(word),
    )?.length ?? 0;
  return name.slice(start, name.length - end);
}

const isAddress = (lower: string) =>
  lower.includes('http:') ||
  lower.includes('https:') ||
  lower.includes('www.') ||
  (lower.includes('@') && /@\w+\.\w/.test(lower));

/** Names in scripts without capitals. */
function isUncased(name: string): boolean {
  return name.length <= 30 && /[\u0590-\u06ff\u0900-\u0e7f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/.test(name);
}
