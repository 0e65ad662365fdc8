/** Ids and classes that are made anew for each page or build tell nothing. */
const made = /\d{2,}|^css-|^sc-|^jsx-|^_|__\w{5,}$|^(?:active|open|hover|focus|selected|visible|is-\w+|has-\w+)$/i;

/**
 * Gives a selector that finds an element's counterpart on other pages of its site: by names, not by counting.
 * null for an element that nothing names and that is not the only one of its kind.
 */
export function selectorPattern(element: Element): string | null {
  const { ownerDocument } = element;
  const isIt = (selector: string) => ownerDocument.querySelector(selector) === element;
  let selector = '';
  for (let at: Element | null = element; at && at !== ownerDocument.documentElement; at = at.parentElement) {
    selector = selector === '' ? nameOf(at) : `${nameOf(at)} > ${selector}`;
    if (isIt(selector) && (at !== element || isNamed(selector))) return selector;
  }
  return isIt(selector) ? selector : null;
}

const isNamed = (selector: string) => /[#.[]|^(?:main|article)$/.test(selector);

function nameOf(element: Element): string {
  const tag = element.localName;
  if (element.id !== '' && !made.test(element.id)) return `${tag}#${CSS.escape(element.id)}`;
  const classes = [...element.classList].filter((name) => !made.test(name)).slice(0, 3);
  const role = element.getAttribute('role') ?? element.getAttribute('itemprop');
  if (classes.length > 0) return tag + classes.map((name) => `.${CSS.escape(name)}`).join('');
  return role && element.hasAttribute('role') ? `${tag}[role="${CSS.escape(role)}"]` : tag;
}
