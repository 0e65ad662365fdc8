/**
 * A line's first word of Latin letters, in lower case; '' where it has none. To look it up in a set tells at once that most
 * lines match none of a list of long patterns, each of which is slow the first time.
 */
export function firstWord(line: string): string {
  const start = line.search(/[a-zA-Z\u00c0-\u017f]/);
  if (start < 0) return '';
  const rest = line.slice(start, start + 20);
  const end = rest.search(/[^a-zA-Z\u00c0-\u017f]/);
  return (end < 0 ? rest : rest.slice(0, end)).toLowerCase();
}
