import { firstWord } from './first-word';
import { isListed } from './is-listed';
import type { Openings } from './starts-like';

/** The words that open such lines, and for each group what may follow the first word. */
const openings: Openings = [
  [' mehr more weitere andere other plus ', ['zum thema', 'zu diesem thema', 'artikel', 'beiträge', 'nachrichten', 'themen', 'post', 'story', 'stories', 'article', 'news', 'from ', 'from:', 'on ', 'on:', 'sur ']],
  [' das dies ', ['könnte', 'thema könnte']],
  [' auch ', ['interessant']],
  [' lust ', ['auf mehr']],
  [' lesen lest lesens ', ['sie auch', 'sie mehr', 'auch', 'mehr']],
  [' mehr ', ['lesen']],
  [' neueste ', ['artikel']],
  [' aktuelle ', ['berichte', 'artikel', 'meldungen']],
  [' you ', ['may also', 'might also', 'may be interested', 'might be interested', 'may like', 'might like', 'may enjoy', 'might enjoy']],
  [' read ', ['more', 'next', 'also']],
  [' see ', ['also']],
  [' further ', ['reading']],
  [' à ', ['lire aussi']],
  [' lire ', ['aussi']],
  [' sur ', ['le même']],
  [' te ', ['puede interesar']],
  [' leggi ', ['anche']],
  [' lees ', ['ook']],
  [' czytaj ', ['też', 'także', 'również']],
  [' most ', ['read']],
  [' what ', ['to read next']],
  [' explore ', ['more']],
  [' enjoyed ', ['this']],
  [' about ', ['the author']],
  [' über ', ['den autor']],
  [' pour ', ['lire la suite']],
  [' other ', ['links']],
]; // biome-ignore format: a table

/** Words that need nothing behind them. */
const alone = ' empfehlungen empfohlen empfohlene recommended recommendations popularne meistgelesen meistgelesene ';

/** Words behind which only so many more may stand: with more of them a line is an ordinary heading. */
const short: Readonly<Record<string, number>> = { related: 2, trending: 1, popular: 1 };

/** Whether a heading or a short line opens a list of other articles or an invitation to go elsewhere. */
export function opensOtherThings(line: string): boolean {
  const text = line.trim();
  if (text === '' || text.length > 80) return false;
  const word = firstWord(text);
  if (word === '') return false;
  if (isListed(word, alone)) return true;
  const most = Object.hasOwn(short, word) ? short[word] : undefined;
  if (most !== undefined) return text.split(/\s+/).length <= most + 1;
  const groups = openings.filter(([words]) => isListed(word, words));
  if (groups.length === 0) return false;
  const lower = text.toLowerCase();
  const behind = `${lower
    .slice(lower.indexOf(word) + word.length)
    .replace(/\s+/g, ' ')
    .trim()} `;
  return groups.some(([, phrases]) => phrases.some((phrase) => behind.startsWith(phrase)));
}
