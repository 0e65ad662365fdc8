import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type Box, placeNear } from '../../lib/core/place-near';

interface Props {
  /** Line boxes of what it belongs to, CSS pixels of the viewport. */
  lines: readonly Box[];
  prefer: 'above' | 'below';
  align: 'centre' | 'start';
  /** Distances above and below. */
  gap?: { above: number; below: number };
  children: ComponentChildren;
}

const usual = { above: 10, below: 8 };

/** Holds a floating thing near the lines it belongs to and inside the viewport. */
export function Floating({ lines, prefer, align, gap = usual, children }: Props) {
  const frame = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState<{ left: number; top: number } | null>(null);
  useLayoutEffect(() => {
    const box = frame.current?.getBoundingClientRect();
    if (!box) return;
    const viewport = { width: document.documentElement.clientWidth, height: window.innerHeight };
    const next = placeNear({ lines, size: box, viewport, prefer, align, gap });
    if (!at || Math.abs(next.left - at.left) > 0.5 || Math.abs(next.top - at.top) > 0.5) setAt(next);
  });
  // Not hidden while it is measured: what is hidden cannot take the focus.
  const style = at ? { left: `${at.left}px`, top: `${at.top}px` } : { left: '0', top: '0', opacity: 0 };
  return (
    <div class="float" ref={frame} style={style}>
      {children}
    </div>
  );
}
