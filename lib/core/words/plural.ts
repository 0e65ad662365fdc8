/** How a language chooses among forms and writes a number. */
interface Manner {
  rule: Intl.PluralRules;
  number: Intl.NumberFormat;
}

const manners = new Map<string, Manner>();

/** The form that a language uses for a number, with the number written its way. */
export function plural(language: string, count: number, forms: { one: string; other: string }): string {
  // What Intl says of small numbers in English, without making its objects: every article shows two such numbers.
  if (language === 'en' && Number.isInteger(count) && count >= 0 && count < 1000)
    return (count === 1 ? forms.one : forms.other).replace('{n}', String(count));
  const { rule, number } = mannerOf(language);
  const form = rule.select(count) === 'one' ? forms.one : forms.other;
  return form.replace('{n}', number.format(count));
}

function mannerOf(language: string): Manner {
  let manner = manners.get(language);
  if (!manner) {
    manner = { rule: new Intl.PluralRules(language), number: new Intl.NumberFormat(language) };
    manners.set(language, manner);
  }
  return manner;
}
