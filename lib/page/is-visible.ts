/** Whether a text node is drawn, however far it is scrolled away. */
export function isVisible(node: Text): boolean {
  return node.parentElement?.checkVisibility({ visibilityProperty: true }) ?? false;
}
