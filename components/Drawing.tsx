import type { IconNode } from 'lucide';
import { h } from 'preact';

/** The strokes of an icon, 16 CSS pixels unless told. */
export function Drawing({ icon, size = 16 }: { icon: IconNode; size?: number }) {
  return (
    <svg
      aria-hidden="true"
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      stroke-width="1.75"
      stroke-linecap="round"
      stroke-linejoin="round"
    >
      {icon.map(([part, attributes], index) => h(part, { key: index, ...attributes }))}
    </svg>
  );
}
