import { characters, expanding, expansions, foldCharacter, ignored } from './fold-character';

/** Words in the one form in which names are compared: folded letters, one space between words. */
export function foldWords(words: string): string {
  let folded = '';
  for (let at = 0; at < words.length; at++) {
    const code = words.charCodeAt(at);
    const kind = characters[code] || foldCharacter(code);
    if (kind >= 48) folded += String.fromCharCode(kind);
    else if (kind === expanding) folded += expansions.get(code) ?? '';
    else if (kind === ignored) continue;
    else if (/['’ʼ]/.test(words[at] ?? '')) folded += "'";
    else folded += isSymbolPart(code) ? words[at] : ' ';
  }
  return folded
    .replace(/'s(?= |$)/g, '')
    .replace(/'/g, '')
    .replace(/ +/g, ' ')
    .trim();
}

/** Whether a character that is no letter of the basic plane still tells words apart (CJK, surrogates). */
function isSymbolPart(code: number): boolean {
  return (
    code >= 0x0e00 && code !== 0x3000 && !(code >= 0x2000 && code <= 0x206f) && !(code >= 0x3001 && code <= 0x303f)
  );
}
