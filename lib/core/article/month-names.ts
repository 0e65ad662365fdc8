import { monthWords } from './month-words';

/** Names that Intl made, in the form of the table, for languages that are not in it. */
const made = new Map<string, string>();

/** The number (1 to 12) of a month's name or of an unmistakable beginning of it; null if the word is none. */
export function monthOf(word: string, language: string): number | null {
  const folded = fold(word);
  const own = language.slice(0, 2).toLowerCase();
  for (const tried of ['en', own, ...Object.keys(monthWords)]) {
    const month = monthIn(folded, monthWords[tried] ?? '');
    if (month !== null) return month;
  }
  return own === '' || own in monthWords ? null : monthIn(folded, namesByIntl(own));
}

/** The month that is named so, or else the only one whose name begins so. */
function monthIn(word: string, names: string): number | null {
  let only: number | null = null;
  let isClear = true;
  for (let at = names.indexOf(` ${word}`); at >= 0; at = names.indexOf(` ${word}`, at + 1)) {
    const month = ((names.slice(0, at).split(' ').length - 1) % 12) + 1;
    if (names.charAt(at + word.length + 1) === ' ') return month;
    if (only !== null && only !== month) isClear = false;
    only = month;
  }
  return isClear ? only : null;
}

function namesByIntl(language: string): string {
  const ready = made.get(language);
  if (ready !== undefined) return ready;
  const names = `${makeNames(language, { month: 'long', day: 'numeric' })}${makeNames(language, { month: 'short' })} `;
  made.set(language, names);
  return names;
}

/** Twelve names of a language as Intl writes them; '' for a code that is no language. */
function makeNames(language: string, options: Intl.DateTimeFormatOptions): string {
  try {
    const format = new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' });
    let names = '';
    for (let month = 0; month < 12; month++) {
      const part = format.formatToParts(Date.UTC(2020, month, 3)).find(({ type }) => type === 'month')?.value ?? '';
      names += /[^\d\s.]{2}/.test(part) ? ` ${fold(part).replace(/\.$/, '').replace(/\s/g, '')}` : ' -';
    }
    return names;
  } catch {
    return '';
  }
}

function fold(word: string): string {
  return (/^[a-z]*$/i.test(word) ? word : word.normalize('NFD').replace(/[\u0300-\u036f]/g, '')).toLowerCase();
}
