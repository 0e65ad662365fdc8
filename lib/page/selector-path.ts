/** Gives a CSS selector that matches exactly this element of its document as the document stands. */
export function selectorPath(element: Element): string {
  const steps: string[] = [];
  let at: Element | null = element;
  while (at?.parentElement) {
    if (at.id !== '' && isOnly(at)) break;
    steps.unshift(stepOf(at));
    at = at.parentElement;
  }
  const start = at?.parentElement ? `#${CSS.escape(at.id)}` : ':root';
  return [start, ...steps].join(' > ');
}

/** Pages repeat ids in spite of the standard. */
function isOnly(element: Element): boolean {
  return element.ownerDocument.querySelectorAll(`#${CSS.escape(element.id)}`).length === 1;
}

function stepOf(element: Element): string {
  let place = 1;
  for (let before = element.previousElementSibling; before; before = before.previousElementSibling) place++;
  return `*:nth-child(${place})`;
}
