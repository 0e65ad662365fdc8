/** Languages tried after the page's own: pages often tell a wrong one or none. */
const others = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'pl', 'sv', 'da', 'cs', 'fi', 'tr', 'ru'];

const known = new Map<string, ReadonlyMap<string, number>>();

/** The number (1 to 12) of a month's name or of an unmistakable beginning of it; null if the word is none. */
export function monthOf(word: string, language: string): number | null {
  const folded = fold(word);
  for (const tried of new Set([language.slice(0, 2).toLowerCase(), ...others])) {
    if (tried === '') continue;
    const month = monthIn(folded, namesIn(tried));
    if (month !== null) return month;
  }
  return null;
}

function monthIn(word: string, names: ReadonlyMap<string, number>): number | null {
  const exact = names.get(word);
  if (exact !== undefined) return exact;
  let only: number | null = null;
  for (const [name, month] of names) {
    if (!name.startsWith(word)) continue;
    if (only !== null && only !== month) return null;
    only = month;
  }
  return only;
}

/** English needs no Intl, whose first use costs some 20 ms. */
const english = new Map(
  'january february march april may june july august september october november december'
    .split(' ')
    .map((name, at) => [name, at + 1] as const),
);

/** The forms of a language's month names that Intl knows, beside a day and alone; beginnings are left to the reader. */
function namesIn(language: string): ReadonlyMap<string, number> {
  if (language === 'en') return english;
  const ready = known.get(language);
  if (ready) return ready;
  const names = new Map<string, number>();
  addNames(names, language, { month: 'long', day: 'numeric' });
  addNames(names, language, { month: 'short' });
  known.set(language, names);
  return names;
}

function addNames(names: Map<string, number>, language: string, options: Intl.DateTimeFormatOptions): void {
  try {
    const format = new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' });
    for (let month = 0; month < 12; month++) {
      const part = format.formatToParts(Date.UTC(2020, month, 3)).find(({ type }) => type === 'month');
      if (part && /\p{L}{2}/u.test(part.value)) names.set(fold(part.value.replace(/\.$/, '')), month + 1);
    }
  } catch {
    // a language code that is none has no names
  }
}

function fold(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
