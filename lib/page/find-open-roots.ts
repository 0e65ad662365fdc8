/** An open shadow root of the page. */
export interface OpenRoot {
  root: ShadowRoot;
  /** Child indexes from the element searched to its host; an inner root's follow behind a slash. */
  path: string;
}

const away = 'nav,footer,aside,form,header,button,[role=navigation],glossmark-overlay';

/** Finds the open shadow roots below an element, also those in other ones; `without` is left out. */
export function findOpenRoots(element: Element, without: ReadonlySet<Node>): OpenRoot[] {
  const found: OpenRoot[] = [];
  const search = (below: Element | ShadowRoot, before: string) => {
    for (const host of below.querySelectorAll('*')) {
      const root = host.shadowRoot;
      if (!root || host.closest(away) || isLeftOut(host, without)) continue;
      const path = before + pathTo(below, host).join('.');
      found.push({ root, path });
      search(root, `${path}/`);
    }
  };
  search(element, '');
  return found;
}

function isLeftOut(host: Element, without: ReadonlySet<Node>): boolean {
  for (let at: Element | null = host; at; at = at.parentElement) if (without.has(at)) return true;
  return false;
}

function pathTo(root: Node, node: Node): number[] {
  const path: number[] = [];
  for (let at: Node | null = node; at && at !== root; at = at.parentNode) {
    let index = 0;
    for (let before = at.previousSibling; before; before = before.previousSibling) index++;
    path.unshift(index);
  }
  return path;
}
