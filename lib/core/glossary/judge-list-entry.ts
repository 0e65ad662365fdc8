/** Names that lists of facts give their entries. */
const facts =
  /^(?:date|time|author|by|published|updated|posted|category|categories|tags?|location|address|phone|tel|e-?mail|price|cost|isbn|pages?|publisher|language|format|size|weight|colou?r|year|name|title|version|licen[cs]e|contact|hours?|serves|yield|prep|source|website|url|link)s?:?$/i;

/** Whether an entry of a description list defines its term: some words and a sentence, no fact like a date or a price. */
export function judgeListEntry(term: string, description: string): boolean {
  if (term === '' || term.length > 80 || term.split(/\s+/).length > 6 || facts.test(term) || /[?!]$/.test(term))
    return false;
  const words = description.split(/\s+/).filter((word) => /\p{L}{2}/u.test(word));
  const isCjk = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Thai}]/u.test(description);
  if (words.length < 3 && !(isCjk && description.length >= 8)) return false;
  const isSentence = /[.!?…。！？]["”’)]?$/.test(description) || words.length >= 6;
  const isFact = /^[\d\s.,:/€$£%+-]+$|@|https?:/.test(description);
  return isSentence && !isFact && description.length <= 2000;
}
