/** Reads the depth that classes, attributes or indents tell of, 0 for a comment on the article; null where there is none. */
export function readCommentDepth(item: Element): number | null {
  const level = /(?:^|\s)(?:depth|wpd_comment_level|wc_comment_level|wpd-comment-level|level)[-_]?(\d+)/.exec(
    item.getAttribute('class') ?? '',
  )?.[1];
  if (level) return Math.max(0, Number(level) - 1);
  const told =
    item.getAttribute('depth') ??
    item.getAttribute('data-depth') ??
    item.querySelector(':scope td[indent]')?.getAttribute('indent') ??
    spacerDepth(item);
  if (told !== null && told !== undefined && /^\d+$/.test(told)) return Number(told);
  const ariaLevel = item.getAttribute('aria-level');
  if (ariaLevel !== null && /^\d+$/.test(ariaLevel)) return Math.max(0, Number(ariaLevel) - 1);
  return indents(item);
}

/** Pixels by which a spacer picture is wider for each depth. */
const spacer = 40;

/** Rows of a table are set in by a picture. */
function spacerDepth(item: Element): string | null {
  const width = item.querySelector(':scope td.ind img[width]')?.getAttribute('width');
  return width && /^\d+$/.test(width) ? String(Math.round(Number(width) / spacer)) : null;
}

/** Elements around that only indent; null if there are none. */
function indents(item: Element): number | null {
  let count = 0;
  for (let at = item.parentElement; at; at = at.parentElement) if (at.matches('.indented,.comment-replies')) count++;
  return count > 0 ? count : null;
}
