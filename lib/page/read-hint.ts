const spaced = /[_\s]/;
const scores = /_+/g;
const space = /\s+/g;

/** Reads the names an element goes by: class, id, role, property and relation, lower case, underscores as hyphens; '' if none. */
export function readHint(element: Element): string {
  let hint = element.getAttribute('class') ?? '';
  if (element.id !== '') hint += ` ${element.id}`;
  for (const name of rare) {
    const value = element.getAttribute(name);
    if (value !== null) hint += ` ${value}`;
  }
  if (hint === '') return '';
  hint = hint.toLowerCase();
  return spaced.test(hint) ? hint.replace(scores, '-').replace(space, ' ') : hint;
}

const rare = ['role', 'itemprop', 'property', 'rel', 'data-testid'];
