/** Reads the pixels by which an item's own style sets it in; null where it tells none. */
export function readCommentIndent(item: Element): number | null {
  const style = item.getAttribute('style') ?? '';
  const found = /(?:margin|padding)-(?:left|inline-start)\s*:\s*([\d.]+)(px|r?em|%)?/i.exec(style);
  return found ? Number(found[1]) : null;
}
