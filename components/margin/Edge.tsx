import { useRef } from 'preact/hooks';
import { narrowest, widest } from '../../lib/core/lay-margin';
import { words } from '../../lib/core/words/words';

interface Props {
  /** Width of the margin, CSS pixels. */
  width: number;
  side: 'left' | 'right';
  onDrag: (width: number) => void;
  onWidth: (width: number) => void;
}

/** One press of an arrow, CSS pixels. */
const step = 20;

/** The margin's page-facing edge: dragged, or moved with left and right; the menu's Narrower and Wider do the same. */
export function Edge({ width, side, onDrag, onWidth }: Props) {
  const begin = useRef<{ x: number; width: number } | null>(null);
  const outwards = side === 'right' ? -1 : 1;
  const widthAt = (event: PointerEvent) => {
    const { current } = begin;
    return current ? current.width + (event.clientX - current.x) * outwards : width;
  };
  return (
    <div
      class="margin-edge"
      role="separator"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={words.margin.width}
      aria-valuenow={width}
      aria-valuemin={narrowest}
      aria-valuemax={widest}
      onKeyDown={(event) => {
        const moved = { ArrowLeft: -step, ArrowRight: step }[event.key];
        if (moved === undefined) return;
        event.preventDefault();
        onWidth(width + moved * outwards);
      }}
      onMouseDown={(event) => event.preventDefault()}
      onPointerDown={(event) => {
        if (event.button !== 0) return;
        event.preventDefault();
        event.currentTarget.setPointerCapture(event.pointerId);
        begin.current = { x: event.clientX, width };
      }}
      onPointerMove={(event) => begin.current && onDrag(widthAt(event))}
      onPointerUp={(event) => {
        const moved = begin.current !== null && event.clientX !== begin.current.x;
        const wanted = widthAt(event);
        begin.current = null;
        if (moved) onWidth(wanted);
      }}
      onPointerCancel={() => {
        begin.current = null;
      }}
    />
  );
}
