/** The lines of a text as its reader saw them: every line end is one, blanks run together, control characters gone. */
export function plainLines(text: string): string[] {
  return text
    .toWellFormed()
    .split(/\r\n?|[\n\v\f\u0085\u2028\u2029]/)
    .map((line) =>
      line
        .replace(/[ \t]+/g, ' ')
        .replace(/[\p{Cc}\ufeff]/gu, '')
        .replace(/^ | $/g, ''),
    );
}
