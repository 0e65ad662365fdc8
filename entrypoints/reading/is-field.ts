/** Whether the focus is where the reader types. */
export function isField(element: Element | null): boolean {
  if (!element) return false;
  if (element instanceof HTMLElement && element.isContentEditable) return true;
  return (
    /^(TEXTAREA|SELECT)$/.test(element.nodeName) ||
    (element.nodeName === 'INPUT' &&
      !/^(button|checkbox|radio|submit|reset|range|color|file|image)$/i.test((element as HTMLInputElement).type))
  );
}
