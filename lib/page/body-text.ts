/** Elements whose words are not read. */
const skipped = new Set([
  'SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'TEXTAREA', 'SELECT', 'BUTTON', 'INPUT', 'IFRAME', 'OBJECT', 'HEAD', 'TITLE',
  'svg', 'CANVAS', 'VIDEO', 'AUDIO', 'FORM',
]); // biome-ignore format: a list of names

const inline = new Set([
  'A', 'ABBR', 'ACRONYM', 'B', 'BDI', 'BDO', 'BIG', 'CITE', 'CODE', 'DATA', 'DEL', 'DFN', 'EM', 'FONT', 'I', 'INS', 'KBD', 'LABEL',
  'MARK', 'Q', 'RUBY', 'RB', 'RT', 'RP', 'S', 'SAMP', 'SLOT', 'SMALL', 'SPAN', 'STRIKE', 'STRONG', 'SUB', 'SUP', 'TIME', 'TT', 'U', 'VAR', 'WBR', 'IMG',
]); // biome-ignore format: a list of names

/** Gives an element's text as it reads, a line for each block, without the elements in `without`. */
export function bodyText(root: Element, without: ReadonlySet<Node> = new Set()): string {
  const parts: string[] = [];
  const walk = (parent: Node) => {
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === 3) parts.push((node as Text).data);
      else if (node.nodeType === 1) enter(node as Element);
    }
  };
  const enter = (element: Element) => {
    const tag = element.nodeName;
    if (skipped.has(tag) || without.has(element) || isCaption(element, tag)) return;
    const block = !inline.has(tag);
    if (block) parts.push('\n');
    walk(element);
    if (block) parts.push('\n');
  };
  walk(root);
  return tidy(parts);
}

/** Captions are words about a picture and interrupt the body's sentences. */
function isCaption(element: Element, tag: string): boolean {
  if (tag === 'FIGCAPTION') return true;
  const names = element.getAttribute('class')?.toLowerCase() ?? '';
  const isNear = names.includes('caption') || names.includes('credit') || names.includes('bildunterschrift');
  return isNear && /(?:^|[\s_-])(?:caption|bildunterschrift|credits?)(?:[\s_-]|$)/.test(names);
}

/** Joins pieces of text: white space run together, no empty lines. */
function tidy(parts: readonly string[]): string {
  return parts
    .map((part) => (part === '\n' ? part : part.replace(/[ \t\r\n\f\u00a0]+/g, ' ')))
    .join('')
    .replace(/ {2,}/g, ' ')
    .replace(/ ?\n[ \n]*/g, '\n')
    .trim();
}
