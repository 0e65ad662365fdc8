import { firstWord } from './first-word';
import { isListed } from './is-listed';

const closing =
  /^\W*(?:(?:mehr|more|weitere|andere|other|plus) (?:zum thema|zu diesem thema|artikel|beiträge|nachrichten|themen|posts?|stories|articles?|news|from\b|on\b|sur\b|\w+stories)|(?:das|dies) (?:thema )?könnte|auch interessant|lust auf mehr|les(?:en sie|t|ens?) (?:auch|mehr)|mehr lesen|neueste artikel|aktuelle (?:berichte|artikel|meldungen)|empfehlungen|empfohlen|related(?:\s+\S+){0,2}$|(?:you )?(?:may|might) also|you (?:may|might)|read (?:more|next|also)\b|see also|recommended|further reading|(?:à )?lire aussi|sur le même|te puede interesar|leggi anche|lees ook|czytaj (?:też|także|również)|trending(?:\s+\S+)?$|popular(?:\s+\S+)?$|most read|meistgelesen|what to read next|explore more|enjoyed this|about the author|über den autor|pour lire la suite|other links)/i;

/** What such lines begin with. */
const openers =
  ' mehr more weitere andere other plus das dies auch lust lesen lest lesens neueste aktuelle empfehlungen empfohlen empfohlene related you may might read see recommended recommendations further à lire sur te leggi lees czytaj trending popular popularne most meistgelesen meistgelesene what explore enjoyed about über pour ';

/** Whether a heading or a short line opens a list of other articles or an invitation to go elsewhere. */
export function opensOtherThings(line: string): boolean {
  const text = line.trim();
  return text !== '' && text.length <= 80 && isListed(firstWord(text), openers) && closing.test(text);
}
