import { firstWord } from '../core/article/first-word';
import { isListed } from '../core/article/is-listed';
import { isStrange, type Strangeness } from './find-comment-strangers';

/** Headings over comments in languages that blogs are written in. */
const heading =
  /^\W*\d*\s*(?:reader |leser)?(?:comments?|kommentare?|responses?|replies|commentaires?|comentarios?|comentários?|commenti|reacties|komentarze|komentáře|kommentarer|discussion|diskussion)(?:\W.{0,30})?$/;

/** The words with which such headings begin. */
const openers =
  ' comment comments kommentar kommentare response responses replies commentaire commentaires comentario comentarios comentário comentários commenti reacties komentarze komentáře kommentarer discussion diskussion reader leser leserkommentar leserkommentare ';

/** Parts that a page names for its comments in one of these languages. */
const sections =
  '[id*="omment" i],[class*="omment" i],[id*="omentar" i],[class*="omentar" i],[id*="reacties" i],[class*="reacties" i],[id="responses" i],[class*="discussion" i]';

const dated = 'time,[datetime],[class*="date" i],[class*="datum" i],[class*="time" i],[class*="ago" i]';
const signed = 'cite,[class*="author" i],[class*="autor" i],[class*="user" i],[class*="name" i],[class*="nick" i]';

/** How far above a heading its comments may hang together. */
const climb = 3;

/**
 * Finds comments by structure alone: rows of the same make under a heading that announces comments, in a part named for
 * them, or articles inside the article, each with a date or a writer. For systems whose markup names no single comment.
 */
export function findCommentRows(document: Document, root: Element | null): Element[] {
  const known = new Map<Element, Strangeness>();
  const isAway = (element: Element) => isStrange(element, root, known);
  return (
    underHeadings(document, isAway) ?? inSections(document, root, isAway) ?? articlesInside(document, root, isAway)
  );
}

type Away = (element: Element) => boolean;

function underHeadings(document: Document, isAway: Away): Element[] | null {
  for (const title of document.querySelectorAll('h2,h3,h4,h5,h6,legend')) {
    const text = (title.textContent ?? '').trim().toLowerCase();
    if (
      text.length > 60 ||
      !isListed(firstWord(text), openers) ||
      !heading.test(text) ||
      title.closest('nav,footer') ||
      isAway(title)
    )
      continue;
    let around: Element | null = title;
    for (let step = 0; step < climb && around?.parentElement; step++) {
      around = around.parentElement;
      const rows = rowsIn(around, title, dated);
      if (rows) return rows;
    }
  }
  return null;
}

function inSections(document: Document, root: Element | null, isAway: Away): Element[] | null {
  for (const section of document.querySelectorAll(sections)) {
    if (section.contains(root) || isAway(section)) continue;
    const rows = rowsIn(section, section, dated) ?? rowsIn(section, section, signed);
    if (rows) return rows;
  }
  return null;
}

/** HTML's own way: an article inside an article is a comment on it. */
function articlesInside(document: Document, root: Element | null, isAway: Away): Element[] {
  if (!root) return [];
  return [...document.querySelectorAll('article article')].filter((inner) => {
    const outer = inner.parentElement?.closest('article') ?? null;
    const isOnPost = outer?.contains(root) === true || root.contains(outer);
    return isOnPost && !inner.contains(root) && !isTeaser(inner) && !isAway(inner) && hasBoth(inner);
  });
}

const hasBoth = (row: Element) =>
  row.querySelector(dated) !== null && row.querySelector(`footer,address,${signed}`) !== null;

/** Rows behind a title, each with an element that tells what comments tell; null where there are none. */
function rowsIn(around: Element, title: Element, telling: string): Element[] | null {
  const rows: Element[] = [];
  for (const told of around.querySelectorAll(telling)) {
    const row = rowOf(told, around, telling);
    if (row && isBehind(title, row) && !isTeaser(row) && !rows.includes(row)) rows.push(row);
  }
  const [first] = rows;
  if (!first || rows.length < 2 || rows.some((row) => row.nodeName !== first.nodeName)) return null;
  const near = [...around.getElementsByTagName(first.nodeName)].filter((row) => isBehind(title, row));
  return tellingThemselves(alike(alike(rows, near), near), telling);
}

/** The elements that stand in one list with a row or are of its make. */
function alike(rows: readonly Element[], near: readonly Element[]): Element[] {
  const lists = new Set(rows.map((row) => row.parentElement));
  const shapes = new Set(rows.map(shapeOf));
  return near.filter((row) => lists.has(row.parentElement) || shapes.has(shapeOf(row)));
}

/** The rows that tell it outside of the rows they hold. */
function tellingThemselves(rows: readonly Element[], telling: string): Element[] {
  const all = new Set(rows);
  const owner = (element: Element | null): Element | null =>
    element === null || all.has(element) ? element : owner(element.parentElement);
  return rows.filter((row) => [...row.querySelectorAll(telling)].some((told) => owner(told) === row));
}

/** The element around a telling one that has siblings of the same make which tell it too. */
function rowOf(told: Element, around: Element, telling: string): Element | null {
  for (let at: Element | null = told; at && at !== around; at = at.parentElement) {
    const shape = shapeOf(at);
    const siblings = [...(at.parentElement?.children ?? [])].filter((other) => shapeOf(other) === shape);
    if (siblings.length > 1 && !at.matches(telling) && siblings.every((other) => other.querySelector(telling)))
      return at;
  }
  return null;
}

const shapeOf = (element: Element) => `${element.nodeName} ${element.classList[0] ?? ''}`;
const isBehind = (title: Element, row: Element) =>
  (title.compareDocumentPosition(row) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

/** Lists of articles look alike but their headings are links. */
function isTeaser(row: Element): boolean {
  return row.querySelector('h2 a[href],h3 a[href],h4 a[href],a[href] h2,a[href] h3') !== null;
}
