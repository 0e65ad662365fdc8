/** Elements that change how letters look and part no words. */
const within = new Set(['B', 'I', 'EM', 'STRONG', 'FONT', 'U', 'SMALL', 'SUP', 'SUB', 'MARK', 'BDI', 'WBR', 'ABBR']);
const skipped = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'svg', 'BUTTON', 'SELECT', 'TEXTAREA']);

/** An element's words in pieces, one for each element inside that is not mere emphasis; no empty ones. */
export function wordsOf(element: Element): string[] {
  const pieces = [''];
  const walk = (parent: Node) => {
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === 3) pieces[pieces.length - 1] += (node as Text).data;
      else if (node.nodeType === 1 && !skipped.has(node.nodeName)) enter(node);
    }
  };
  const enter = (node: Node) => {
    const apart = !within.has(node.nodeName);
    if (apart) pieces.push('');
    walk(node);
    if (apart) pieces.push('');
  };
  walk(element);
  return pieces.map((piece) => piece.replace(/\s+/g, ' ').trim()).filter((piece) => piece !== '');
}
