import type { Block, Outline } from '../core/article/outline';

/** The outline of a page together with the live element of each block. */
export interface LiveOutline {
  blocks: Outline;
  elements: readonly Element[];
}

/** Elements without words of the page. */
const skipped = new Set([
  'SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'TEXTAREA', 'SELECT', 'BUTTON', 'INPUT', 'IFRAME', 'OBJECT', 'EMBED', 'LINK', 'META',
  'svg', 'math', 'CANVAS', 'VIDEO', 'AUDIO', 'IMG', 'HEAD', 'MAP', 'BR', 'HR', 'WBR',
]); // biome-ignore format: a list of names

/** Elements that stand in a line of text. */
const inline = new Set([
  'A', 'ABBR', 'ACRONYM', 'B', 'BDI', 'BDO', 'BIG', 'CITE', 'CODE', 'DATA', 'DEL', 'DFN', 'EM', 'FONT', 'I', 'INS', 'KBD', 'LABEL',
  'MARK', 'Q', 'RUBY', 'RB', 'RT', 'RP', 'S', 'SAMP', 'SLOT', 'SMALL', 'SPAN', 'STRIKE', 'STRONG', 'SUB', 'SUP', 'TIME', 'TT', 'U', 'VAR',
]); // biome-ignore format: a list of names

/** Reads a page's blocks in one walk, without layout and without changing anything. */
export function readOutline(body: Element): LiveOutline {
  const blocks: Block[] = [];
  const elements: Element[] = [];
  const walk = (element: Element, at: number, linked: boolean) => {
    for (let node = element.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === 3) addText(blocks[at], (node as Text).data, linked);
      else if (node.nodeType === 1) enter(node as Element, at, linked);
    }
  };
  const enter = (element: Element, at: number, linked: boolean) => {
    const tag = element.nodeName;
    if (skipped.has(tag)) {
      if (tag === 'BR') addText(blocks[at], '\n', false);
      return;
    }
    if (element.hasAttribute('hidden')) return;
    const isLink = linked || (tag === 'A' && element.hasAttribute('href'));
    if (inline.has(tag) && !isBody(element)) return walk(element, at, isLink);
    open(element, tag, at, isLink);
  };
  const open = (element: Element, tag: string, parent: number, linked: boolean) => {
    const at = blocks.length;
    const block = {
      parent,
      end: at + 1,
      tag: tag.toUpperCase(),
      hint: hintOf(element),
      text: '',
      length: 0,
      linked: 0,
    };
    blocks.push(block);
    elements.push(element);
    if (tag === 'NAV') addText(block, element.textContent ?? '', true);
    else walk(element, at, linked);
    block.end = blocks.length;
  };
  open(body, body.nodeName, -1, false);
  return { blocks, elements };
}

/** Chinese, Japanese and Korean say in one sign what takes two or three letters elsewhere. */
const wide = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;
const wideWorth = 2.5;

const ragged = /[\t\r\n\f]| {2}/;
const space = /[ \t\r\n\f]+/g;

function addText(block: Block | undefined, value: string, linked: boolean): void {
  if (!block) return;
  const text = ragged.test(value) ? value.replace(space, ' ') : value;
  if (text === ' ') {
    if (block.text !== '' && !block.text.endsWith(' ')) block.text += ' ';
    return;
  }
  const length = wide.test(text) ? text.length * wideWorth : text.length;
  block.text += text;
  block.length += length;
  if (linked) block.linked += length;
}

const hinting = new Set(['id', 'class', 'role', 'itemprop', 'property']);

function hintOf(element: Element): string {
  let hint = '';
  for (const name of element.getAttributeNames()) {
    const value = hinting.has(name) ? element.getAttribute(name) : null;
    if (value) hint = hint === '' ? value : `${hint} ${value}`;
  }
  if (hint === '') return '';
  hint = hint.toLowerCase();
  return /[_\s]/.test(hint) ? hint.replace(/_+/g, '-').replace(space, ' ') : hint;
}

/** Some pages mark their body with a span. */
function isBody(element: Element): boolean {
  return element.getAttribute('itemprop') === 'articleBody';
}
