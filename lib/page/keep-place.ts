/** Remembers where a visible block stands; calling the answer scrolls it back there after the text was laid out anew. */
export function keepPlace(root: Element): () => void {
  const block = visibleBlock(root);
  const before = block?.getBoundingClientRect().top ?? 0;
  return () => {
    if (!block?.isConnected) return;
    const moved = block.getBoundingClientRect().top - before;
    if (Math.abs(moved) >= 1) window.scrollBy({ top: moved, behavior: 'instant' });
  };
}

function visibleBlock(root: Element): Element | null {
  const blocks = root.querySelectorAll('p, li, blockquote, h1, h2, h3, h4, pre, td, div');
  for (const block of blocks) {
    const box = block.getBoundingClientRect();
    if (box.height > 0 && box.top >= 0 && box.top < window.innerHeight) return block;
  }
  return null;
}

/** The left and right edge of an element's text in CSS pixels of the viewport; null without text. */
export function measureColumn(root: Element): { left: number; right: number } | null {
  const blocks = [...root.querySelectorAll('p, li, blockquote, h2, h3')].slice(0, 60);
  const boxes = (blocks.length > 0 ? blocks : [root]).map((block) => block.getBoundingClientRect());
  const shown = boxes.filter((box) => box.width > 40 && box.height > 0);
  if (shown.length === 0) return null;
  return { left: Math.min(...shown.map((box) => box.left)), right: Math.max(...shown.map((box) => box.right)) };
}
