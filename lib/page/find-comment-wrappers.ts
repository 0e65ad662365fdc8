const numbered = /(?:^|[-_])(?:comment|c|comm|kommentar)[-_]?(\d+)/i;

/** What tells that an element inside has a writer or a day of its own. */
const signed = 'time,.fn,cite,[class*="author" i],[class*="date" i]';

/** One comment often carries the names twice, on a wrapper and inside: keeps one element for each. */
export function unwrapComments(candidates: Set<Element>): Set<Element> {
  const inner = innerOf(candidates);
  for (const item of [...candidates]) {
    const direct = (inner.get(item) ?? []).filter((element) => candidates.has(element));
    const [first] = direct;
    if (!first) continue;
    if (isList(item, direct)) candidates.delete(item);
    else if (isSame(item, first, direct)) {
      candidates.delete(first);
      inner.set(item, [...direct.slice(1), ...(inner.get(first) ?? [])]);
    }
  }
  return candidates;
}

/** The candidates directly inside of each candidate. */
function innerOf(candidates: ReadonlySet<Element>): Map<Element, Element[]> {
  const inner = new Map<Element, Element[]>();
  for (const element of candidates) {
    let around = element.parentElement;
    while (around && !candidates.has(around)) around = around.parentElement;
    if (!around) continue;
    const known = inner.get(around);
    if (known) known.push(element);
    else inner.set(around, [element]);
  }
  return inner;
}

/** Whether an element only holds several comments and has no words of its own. */
function isList(item: Element, [first, second, ...others]: readonly Element[]): boolean {
  return (
    first !== undefined &&
    second !== undefined &&
    second.parentElement === first.parentElement &&
    second.nodeName === first.nodeName &&
    !hasOwnWords(item, [first, second, ...others])
  );
}

/** Whether an inner candidate is the same comment as the one around it and not a reply. */
function isSame(item: Element, inner: Element, direct: readonly Element[]): boolean {
  const number = numbered.exec(inner.id)?.[1];
  const own = numbered.exec(item.id)?.[1];
  if (number && own) return number === own;
  return !hasOwnWords(item, direct) || (!number && !isTwin(item, inner) && !inner.querySelector(signed));
}

/** A reply has the make of what it answers; a comment's own parts do not. */
const isTwin = (item: Element, inner: Element) =>
  item.nodeName === inner.nodeName && item.getAttribute('class') === inner.getAttribute('class');

/** Whether an element has words outside of these inner elements. */
function hasOwnWords(item: Element, inner: readonly Element[]): boolean {
  const all = (item.textContent ?? '').replace(/\s+/g, '').length;
  const taken = inner.reduce((sum, element) => sum + (element.textContent ?? '').replace(/\s+/g, '').length, 0);
  return all - taken > 12;
}
