/** What stands behind the last bar or guillemet of a document's title, where sites write their name; '' if nothing does. */
export function endOfTitle(title: string): string {
  const found = /[|«»·—–]\s*([^|«»·—–]{2,40})$|\s-\s((?:(?!\s-\s)[^|«»·—–]){2,40})$/.exec(title);
  return (found?.[1] ?? found?.[2] ?? '').trim();
}
