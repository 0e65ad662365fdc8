/** Link targets that stay links; anything else becomes text. */
const webTarget = /^\s*<?(?:https?:|mailto:|#|\/|\.)/i;

/** Makes raw HTML and links that lead elsewhere than to the web plain text. */
function tameLine(line: string): string {
  return line
    .replace(/<(?!https?:\/\/[^\s<>]*>)/gi, (_, at: number) => (line[at - 1] === '\\' ? '<' : '\\<'))
    .replace(/\](\(|:)([^\n]*)/g, (whole, mark: string, rest: string) =>
      webTarget.test(rest) || (mark === ':' && !line.trimStart().startsWith('[')) ? whole : `\\]${mark}${rest}`,
    );
}

/**
 * A note, which is Markdown of the reader's own, as it may stand in a larger document:
 * nothing in it is HTML, leads off the web, or reaches beyond its end (an open code fence is closed).
 */
export function noteMarkdown(note: string): string {
  const lines = note
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(/[\p{Cc}--[\n\t]]/gv, '')
    .split('\n');
  const kept: string[] = [];
  let fence = '';
  for (const line of lines) {
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1] ?? '';
    if (fence === '') fence = mark;
    else if (mark.startsWith(fence) && line.trim() === mark) fence = '';
    kept.push(tameLine(line));
  }
  if (fence !== '') kept.push(fence);
  return kept.join('\n').replace(/^\n+|\s+$/g, '');
}
