/** The range that is selected in the page, also in its open shadow roots; null for none or a bare caret. */
export function readSelectionRange(
  selection: Selection | null,
  shadowRoots: readonly ShadowRoot[],
): AbstractRange | null {
  if (!selection || selection.rangeCount === 0) return null;
  // What is selected in a shadow root is told as a caret beside its host, unless one asks with the root.
  const composed = shadowRoots.length > 0 ? selection.getComposedRanges({ shadowRoots: [...shadowRoots] })[0] : null;
  const range = composed ?? selection.getRangeAt(0);
  return range.collapsed ? null : range;
}

/** Whether a range begins and ends in the tree of a root: the document's own, or one shadow root. */
export function isInTreeOf(range: AbstractRange, root: Node): boolean {
  const tree = root.getRootNode();
  return range.startContainer.getRootNode() === tree && range.endContainer.getRootNode() === tree;
}
