/** Headings over comments in languages that blogs are written in. */
const heading =
  /^\W*\d*\s*(?:reader |leser)?(?:comments?|kommentare?|responses?|replies|commentaires?|comentarios?|commenti|reacties|komentarze|komentáře|kommentarer|discussion|diskussion)(?:\W.{0,30})?$/i;

const dated = 'time,[datetime],[class*="date" i],[class*="datum" i],[class*="time" i],[class*="ago" i]';

/** How far above a heading its comments may hang together. */
const climb = 3;

/**
 * Finds comments by structure alone: rows of the same make under a heading that announces comments, each with a date.
 * For systems whose markup carries no name for a comment.
 */
export function findCommentRows(document: Document): Element[] {
  for (const title of document.querySelectorAll('h2,h3,h4,h5,legend')) {
    const text = (title.textContent ?? '').trim();
    if (text.length > 60 || !heading.test(text) || title.closest('aside,nav,footer,form')) continue;
    let around: Element | null = title;
    for (let step = 0; step < climb && around?.parentElement; step++) {
      around = around.parentElement;
      const rows = rowsIn(around, title);
      if (rows.length > 0) return rows;
    }
  }
  return [];
}

function rowsIn(around: Element, title: Element): Element[] {
  const rows: Element[] = [];
  for (const date of around.querySelectorAll(dated)) {
    const row = rowOf(date, around);
    if (row && isBehind(title, row) && !isTeaser(row) && !rows.includes(row)) rows.push(row);
  }
  const [first] = rows;
  if (!first || rows.length < 2 || rows.some((row) => shapeOf(row) !== shapeOf(first))) return [];
  const alike = around.getElementsByTagName(first.nodeName);
  return [...alike].filter(
    (row) => shapeOf(row) === shapeOf(first) && isBehind(title, row) && row.querySelector(dated),
  );
}

/** The element around a date that has siblings of the same make with a date of their own. */
function rowOf(date: Element, around: Element): Element | null {
  for (let at: Element | null = date; at && at !== around; at = at.parentElement) {
    const shape = shapeOf(at);
    const siblings = [...(at.parentElement?.children ?? [])].filter((other) => shapeOf(other) === shape);
    if (siblings.length > 1 && !at.matches(dated) && siblings.every((other) => other.querySelector(dated))) return at;
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
