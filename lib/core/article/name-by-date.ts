const name = String.raw`(\p{Lu}\p{Ll}+(?: \p{Lu}\.)?(?:[ -]\p{Lu}[\p{Ll}’']+){1,2})`;
const year = String.raw`(?:19|20)\d\d`;
const before = new RegExp(
  String.raw`^.{4,24}\b${year}(?:,? \d\d?[:.]\d\d(?: Uhr)?)?\s*[|•·]\s*${name}(?:\s+in\s.{2,40}|\s*[|•·].{0,40})?$`,
  'u',
);
const behind = new RegExp(
  String.raw`^${name}\s*[|•·]\s*(?:\p{L}{3,12} )?\d{1,2}[./ ].{2,20}${year}|^${name}\s*[|•·]\s*\p{L}{3,9}\.? \d{1,2}, ${year}`,
  'u',
);

/** Words that stand beside a date and are no name. */
const labels =
  /\b(?:Last|Updated|Published|Posted|Aktualisiert|Veröffentlicht|Stand|Breaking|News|Video|Podcast|Read|Min|Minutes)\b/;

/** The name that stands beside a date, parted from it by a bar or a dot ("3 May 2020 • Ann Bee"); null where none does. */
export function nameByDate(line: string): string | null {
  if (line.length > 120 || !/[|•·]/.test(line) || !/(?:19|20)\d\d/.test(line)) return null;
  const text = line.replace(/\s+/g, ' ').trim();
  const found = before.exec(text) ?? behind.exec(text);
  const told = found?.[1] ?? found?.[2] ?? null;
  return told === null || labels.test(told) ? null : told;
}
