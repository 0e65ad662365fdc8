const accents: Record<string, string> = {
  a: 'á',
  e: 'é',
  i: 'í',
  o: 'ó',
  u: 'ú',
  A: 'Á',
  E: 'É',
  I: 'Í',
  O: 'Ó',
  U: 'Ú',
};

/** A catalogue with accents and 40 % more length, to find what is clipped or not translated. */
export function pseudo<T>(value: T): T {
  if (typeof value === 'string') return lengthen(value) as T;
  if (typeof value === 'function') return ((...parts: unknown[]) => pseudo(value(...parts))) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, key === 'language' ? inner : pseudo(inner)]),
  ) as T;
}

function lengthen(text: string): string {
  if (text === '') return '';
  const accented = text.replace(/[aeiouAEIOU]/g, (letter) => accents[letter] ?? letter);
  return `${accented} ${'~'.repeat(Math.max(1, Math.round(text.length * 0.4) - 1))}`;
}
