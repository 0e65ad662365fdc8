const rules = new Map<string, Intl.PluralRules>();

/** The form that a language uses for a number, with the number written its way. */
export function plural(language: string, count: number, forms: { one: string; other: string }): string {
  let rule = rules.get(language);
  if (!rule) {
    rule = new Intl.PluralRules(language);
    rules.set(language, rule);
  }
  const form = rule.select(count) === 'one' ? forms.one : forms.other;
  return form.replace('{n}', new Intl.NumberFormat(language).format(count));
}
