import type { Block, Outline } from '../core/article/outline';
import { readHint } from './read-hint';

/** An element whose names, relation or address may tell a fact of the article. */
export interface Mark {
  element: Element;
  /** Its names as in a block's hint, with its relation; '' if it has none. */
  hint: string;
  /** Where it links to, as written; '' if it is no link. */
  href: string;
}

/** The outline of a page together with the live element of each block. */
export interface LiveOutline {
  blocks: Outline;
  elements: readonly Element[];
  /** Elements that may tell a fact, in document order. */
  marks: readonly Mark[];
  /** How many elements there are of each name, navigation left out. */
  counts: ReadonlyMap<string, number>;
  /** Parts that say themselves that they are not shown, and were passed over. */
  hidden: ReadonlySet<Element>;
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

/** Names that tell something, and addresses that do. */
const tellingName =
  /author|autor|auteur|writer|verfasser|redakt|contributor|journalist|posted|byline|date|datum|publish|time|tag|categ|label|title|headline|fn|name|schema:about|btn|button/;
const tellingAddress =
  /\/(?:authors?|autor(?:en)?|auteurs?|editors|staff|contributors?|writers?|journalist[a-z]*|people|profil[a-z]*|u|users?|members?|tags?|themen?|topics?|label|categor(?:y|ies)|kategorie|rubrik|keyword[a-z]*|[a-z]*schlagwort[a-z]*|motcle[a-z]*)\//;

/** What says itself that it is not shown. */
const saidHidden = '[hidden],[style*="display:none" i],[style*="display: none" i]';

interface Walk {
  blocks: Block[];
  elements: Element[];
  marks: Mark[];
  counts: Map<string, number>;
  hidden: ReadonlySet<Element>;
}

/** Reads a page's blocks in one walk, without layout and without changing anything; hidden ones only if asked to. */
export function readOutline(body: Element, withHidden = false): LiveOutline {
  const lists = { blocks: [], elements: [], marks: [], counts: new Map() };
  const walk: Walk = { ...lists, hidden: new Set(withHidden ? [] : body.querySelectorAll(saidHidden)) };
  open(walk, body, { tag: body.nodeName, hint: readHint(body), parent: -1, linked: false });
  return walk;
}

function walkInto(walk: Walk, element: Element, at: number, linked: boolean): void {
  const block = walk.blocks[at];
  if (!block) return;
  if (element.firstElementChild === null) {
    const text = element.textContent ?? '';
    if (text !== '') addText(block, text, linked);
    return;
  }
  for (let node = element.firstChild; node; node = node.nextSibling) {
    const type = node.nodeType;
    if (type === 3) addText(block, (node as Text).data, linked);
    else if (type === 1) enter(walk, node as Element, at, linked);
  }
}

function enter(walk: Walk, element: Element, at: number, linked: boolean): void {
  const tag = element.nodeName;
  if (skipped.has(tag)) {
    skip(walk, tag, at);
    return;
  }
  let hint = '';
  let href = '';
  if (element.hasAttributes()) {
    if (walk.hidden.has(element)) return;
    hint = readHint(element);
    if (tag === 'A') href = element.getAttribute('href') ?? '';
  }
  if (
    tag === 'TIME' ||
    (hint !== '' && tellingName.test(hint)) ||
    (href !== '' && tellingAddress.test(href.toLowerCase()))
  )
    walk.marks.push({ element, hint, href });
  const isLink = linked || href !== '';
  if (inline.has(tag) && !hint.includes('articlebody')) walkInto(walk, element, at, isLink);
  else open(walk, element, { tag, hint, parent: at, linked: isLink });
}

function skip(walk: Walk, tag: string, at: number): void {
  const block = walk.blocks[at];
  if (tag === 'BR' && block) block.text += '\n';
  else if (tag !== 'IMG') walk.counts.set(tag, (walk.counts.get(tag) ?? 0) + 1);
}

function open(
  walk: Walk,
  element: Element,
  { tag, hint, parent, linked }: { tag: string; hint: string; parent: number; linked: boolean },
): void {
  const at = walk.blocks.length;
  const block = { parent, end: at + 1, tag: tag.toUpperCase(), hint, text: '', length: 0, linked: 0 };
  walk.blocks.push(block);
  walk.elements.push(element);
  walk.counts.set(tag, (walk.counts.get(tag) ?? 0) + 1);
  if (tag === 'NAV') addText(block, element.textContent ?? '', true);
  else walkInto(walk, element, at, linked);
  block.end = walk.blocks.length;
}

/** Chinese, Japanese and Korean say in one sign what takes two or three letters elsewhere. */
const wide = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;
const wideWorth = 2.5;

const ragged = /[\t\r\n\f]| {2}/;
const space = /[ \t\r\n\f]+/g;

function addText(block: Block, value: string, linked: boolean): void {
  if (value.trim() === '') {
    if (block.text !== '' && !block.text.endsWith(' ')) block.text += ' ';
    return;
  }
  const text = ragged.test(value) ? value.replace(space, ' ') : value;
  const length = wide.test(text) ? text.length * wideWorth : text.length;
  block.text += text;
  block.length += length;
  if (linked) block.linked += length;
}
