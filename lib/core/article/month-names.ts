/** Languages tried after the page's own: pages often tell a wrong one or none. */
const others = ['de', 'fr', 'es', 'it', 'pt', 'nl', 'pl', 'sv', 'da', 'cs', 'fi', 'tr', 'ru'];

/** How months begin in the languages above, folded: other words need not be looked up, which is slow the first time. */
const beginnings =
  /^(?:jan|ene|gen|led|sty|tam|oca|feb|fev|lut|uno|hel|sub|mar|mrt|maa|bre|apr|avr|abr|kwi|dub|huh|nis|mai|may|maj|mag|kve|tou|mei|jun|jui|giu|cze|cer|kes|haz|jul|lug|lip|hei|tem|aug|aou|ago|sie|srp|elo|agu|sep|set|wrz|zar|syy|eyl|oct|okt|ott|out|paz|rij|lok|eki|nov|lis|kas|dec|dez|dic|gru|pro|jou|ara)/;

const known = new Map<string, ReadonlyMap<string, number>>();

/** The number (1 to 12) of a month's name or of an unmistakable beginning of it; null if the word is none. */
export function monthOf(word: string, language: string): number | null {
  const folded = fold(word);
  const inEnglish = monthIn(folded, english);
  if (inEnglish !== null) return inEnglish;
  const own = language.slice(0, 2).toLowerCase();
  const likely = beginnings.test(folded) || /[\u0400-\u04ff]/.test(folded);
  if (!likely && (own === '' || own === 'en' || others.includes(own))) return null;
  const inOwn = own === '' || own === 'en' ? null : monthIn(folded, namesIn(own));
  if (inOwn !== null || !likely) return inOwn;
  for (const tried of others) {
    const month = tried === own ? null : monthIn(folded, namesIn(tried));
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
      if (part && /[^\d\s.]{2}/.test(part.value)) names.set(fold(part.value.replace(/\.$/, '')), month + 1);
    }
  } catch {
    // a language code that is none has no names
  }
}

function fold(word: string): string {
  return (/^[a-z]*$/i.test(word) ? word : word.normalize('NFD')).replace(/[\u0300-\u036f]/g, '').toLowerCase();
}
