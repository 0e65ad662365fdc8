const spaced = /[_\s]/;
const scores = /_+/g;
const space = /\s+/g;

/** Attributes that name an element now and then; asking each element for each of them would be most of the work. */
const rare = ['role', 'itemprop', 'property', 'rel', 'data-testid'];
const anyRare = rare.map((name) => `[${name}]`).join(',');

/** Finds the elements inside of one that have rarer names than class and id, with these names. */
export function findRareNames(root: Element): Map<Element, string> {
  const found = new Map<Element, string>();
  for (const element of [root, ...root.querySelectorAll(anyRare)]) {
    let names = '';
    for (const name of rare) {
      const value = element.getAttribute(name);
      if (value !== null) names += ` ${value}`;
    }
    if (names !== '') found.set(element, names);
  }
  return found;
}

/**
 * Reads the names an element goes by: class, id, role, property and relation, lower case, underscores as hyphens; '' if
 * none. `rareNames` are those of the page.
 */
export function readHint(element: Element, rareNames: ReadonlyMap<Element, string>): string {
  let hint = element.getAttribute('class') ?? '';
  if (element.id !== '') hint += ` ${element.id}`;
  const names = rareNames.get(element);
  if (names !== undefined) hint += names;
  if (hint === '') return '';
  hint = hint.toLowerCase();
  return spaced.test(hint) ? hint.replace(scores, '-').replace(space, ' ') : hint;
}
