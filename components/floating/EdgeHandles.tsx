import type { Colour } from '../../lib/core/model';
import type { Box } from '../../lib/core/place-near';

export type PassageEdge = 'start' | 'end';

export interface EdgeHandlesProps {
  colour: Colour;
  /** Line boxes of the passage, CSS pixels of the viewport. */
  lines: readonly Box[];
  /** Writing direction of the passage. */
  rtl: boolean;
  /** The pointer took an end; gives where its line is beside the pointer. */
  onTake: (edge: PassageEdge) => void;
  /** The end is wanted at this point of the viewport. */
  onDrag: (edge: PassageEdge, x: number, y: number) => void;
  onDrop: () => void;
}

/** Two handles at the ends of a passage, to be dragged; the card's buttons and keys are their equal. */
export function EdgeHandles(props: EdgeHandlesProps) {
  const first = props.lines[0];
  const last = props.lines.at(-1);
  if (!first || !last) return null;
  return (
    <div class="edges" data-colour={props.colour} aria-hidden="true">
      <EdgeHandle {...props} edge="start" x={props.rtl ? first.right : first.left} line={first} />
      <EdgeHandle {...props} edge="end" x={props.rtl ? last.left : last.right} line={last} />
    </div>
  );
}

interface HandleProps extends EdgeHandlesProps {
  edge: PassageEdge;
  x: number;
  line: Box;
}

/** The pointer's distance from the end's line when it took the handle: the end follows at that distance. */
let grip = { x: 0, y: 0 };

function EdgeHandle({ edge, x, line, onTake, onDrag, onDrop }: HandleProps) {
  const take = (event: PointerEvent & { currentTarget: HTMLElement }) => {
    if (event.button !== 0) return;
    event.preventDefault();
    event.currentTarget.setPointerCapture(event.pointerId);
    grip = { x: x - event.clientX, y: (line.top + line.bottom) / 2 - event.clientY };
    onTake(edge);
  };
  const drag = (event: PointerEvent & { currentTarget: HTMLElement }) => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
    onDrag(edge, event.clientX + grip.x, event.clientY + grip.y);
  };
  return (
    <div
      class="edge"
      data-edge={edge}
      style={{ left: `${x}px`, top: `${line.top}px`, blockSize: `${line.bottom - line.top}px` }}
      onMouseDown={(event) => event.preventDefault()}
      onPointerDown={take}
      onPointerMove={drag}
      onPointerUp={onDrop}
      onPointerCancel={onDrop}
    >
      <i />
    </div>
  );
}
