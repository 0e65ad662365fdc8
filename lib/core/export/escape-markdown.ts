/** What every Markdown reader, Obsidian or Logseq may take for markup anywhere in a line. */
const everywhere = /[\\`*[\]<|~$^#]|_(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])_/gu;

/** What is markup only when doubled (`==`, `%%`, `::`, `{{`, `((`), or in company (`&amp;`, `a@b`, `https://`, `www.`). */
const inCompany =
  /=(?==)|(?<==)=|%(?=%)|(?<=%)%|:(?=[:/])|(?<=:):|\{(?=\{)|(?<=\{)\{|\}(?=\})|(?<=\})\}|\((?=\()|(?<=\()\(|&(?=#?[\p{L}\p{N}]+;)|(?<=\S)@(?=\S)|(?<=www)\./giu;

/** What is markup at the start of a line: lists, quotes, headings, rules, tables, definitions. */
const atStart = /^(?:[-+>=:%{}]|\d{1,9}(?=[.)]))/;

/** One line of plain text as Markdown that shows exactly these words: escaped only where a reader could see markup. */
export function escapeMarkdown(line: string): string {
  const start = atStart.exec(line)?.[0] ?? '';
  const marked = start === '' ? '' : /\d/.test(start) ? `${start}\\${line[start.length]}` : `\\${start}`;
  const used = start === '' ? 0 : /\d/.test(start) ? start.length + 1 : start.length;
  const places = new Set<number>();
  for (const pattern of [everywhere, inCompany]) for (const found of line.matchAll(pattern)) places.add(found.index);
  let text = marked;
  for (let i = used; i < line.length; i++) text += places.has(i) ? `\\${line[i]}` : line[i];
  return text;
}
