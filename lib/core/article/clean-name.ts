import { isListed } from './is-listed';

const closing =
  /\s+(?:says|said|sagt|sagte|schreibt|schrieb|meint|wrote|writes|dit|dice|ha detto|pisze|commented|replied|antwortet)\s*:?\s*$/i;
const date =
  /[\s,·|•(—–-]*(?:\b(?:on|am|at|le|el|il|den|vom|um|the)\s+)?(?:[^\s\d,]+,\s+)?(?:\d{1,2}(?:st|nd|rd|th|\.)?\s+[^\s\d.,]{3,}\.?,?\s+(?:19|20)\d\d|[^\s\d.,]{3,}\.?\s+\d{1,2}(?:st|nd|rd|th)?,?\s+(?:19|20)\d\d|\d{1,4}[./-]\d{1,2}[./,-]).*$/;

/** What a byline may begin with before its "by", and the words for that in the languages that are read. */
const starters =
  ' written posted published submitted geschrieben veröffentlicht verfasst story text words article interview post review comment kommentar beitrag reported gastbeitrag eingestellt erstellt publicado publié scritto inviato ';
const longStarters = '|ein artikel|ein beitrag|ein gastbeitrag|guest post|';
const openers =
  ' by von par por di da door av przez af autor autorin autoren autores author authors auteur auteurs text words ';

/** Words that end a phrase around a name. */
const closers =
  ' says said sagt sagte schreibt schrieb meint wrote writes dit dice detto pisze commented replied antwortet ';

/** What stands in the place of a name and is none. */
const labels =
  '|author|autor|autorin|written by|posted by|by|von|about|about the author|über den autor|read more|twitter|facebook|instagram|linkedin|email|e-mail|follow|share|view all posts|contributor|posted|published|none|reply|comment by|comment von|kommentar by|kommentar von|posted von|written von|geschrieben by|geschrieben von|antworten|website|profile|close|staff|some|photo|contact|';

/** A person's name without what bylines put around it; null if nothing of a name is left. */
export function cleanName(text: string): string | null {
  let name = text.replace(/\s+/g, ' ').trim();
  if (/\d/.test(name)) name = name.replace(date, '');
  name = withoutOpening(name);
  if (isClosed(name)) name = name.replace(closing, '');
  name = name.replace(/^[\s|,·•:–—-]+|[\s(|,–—·•:/-]+$/g, '');
  name = withoutAdverbs(name).trim();
  const lower = name.toLowerCase();
  if (name.length > 80 || lower === name.toUpperCase()) return isUncased(name) ? name : null;
  return isListed(lower, labels) || isAddress(lower) ? null : name;
}

/** A byline without its "Written by", by words: one pattern for it all is the slowest of the page the first time. */
function withoutOpening(name: string): string {
  const words = name.split(' ');
  const bare = (at: number) => (words[at] ?? '').toLowerCase().replace(/:$/, '');
  const isOpener = (at: number) => isListed(bare(at), openers) && at + 1 < words.length;
  const starts = isListed(bare(0), starters) || bare(0).startsWith('opublikowa') ? 1 : 0;
  const long = isListed(`${bare(0)} ${bare(1)}`, longStarters) ? 2 : starts;
  const at = isOpener(long) ? long : 0;
  if (!isOpener(at)) return name;
  return words.slice(words[at + 1] === ':' ? at + 2 : at + 1).join(' ');
}

function isClosed(name: string): boolean {
  const words = name.endsWith(':') ? name.slice(0, -1).trim() : name;
  return isListed(words.slice(words.lastIndexOf(' ') + 1).toLowerCase(), closers);
}

/** A word before the name or behind it that is left of a phrase. */
function withoutAdverbs(name: string): string {
  const lower = name.toLowerCase();
  const start = ['by ', 'von '].find((word) => lower.startsWith(word))?.length ?? 0;
  const end = [' on', ' am', ' at', ' um', ' says', ' says:'].find((word) => lower.endsWith(word))?.length ?? 0;
  return name.slice(start, name.length - end);
}

const isAddress = (lower: string) =>
  lower.startsWith('http:') ||
  lower.startsWith('https:') ||
  lower.startsWith('www.') ||
  (lower.includes('@') && /@\w+\.\w/.test(lower));

/** Names in scripts without capitals. */
function isUncased(name: string): boolean {
  return name.length <= 30 && /[\u0590-\u06ff\u0900-\u0e7f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/.test(name);
}
