/** Finds the part of a page that holds the body with its title and byline: the nearest element around both, else the page. */
export function articleRegion(document: Document, root: Element | null): ParentNode {
  if (!root) return document;
  for (let around = root.parentElement; around && around !== document.body; around = around.parentElement) {
    if (around.querySelector('h1')) return around;
  }
  return document;
}
