/** How much of an element stands above the viewport's lower edge, and how much of it one viewport shows; 0 to 1. */
export function shareOf(element: Element): { share: number; screen: number } {
  const box = element.getBoundingClientRect();
  if (box.height <= 0) return { share: 0, screen: 1 };
  const clamp = (share: number) => Math.max(0, Math.min(1, share));
  return { share: clamp((window.innerHeight - box.top) / box.height), screen: clamp(window.innerHeight / box.height) };
}
