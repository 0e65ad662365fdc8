import type { Colour, Grade } from '../../lib/core/model';
import type { Box } from '../../lib/core/place-near';

/** A marked picture where it stands now, CSS pixels of the viewport. */
export interface PictureOutline {
  id: string;
  colour: Colour;
  grade: Grade;
  box: Box;
}

/** Frames around marked pictures, drawn over the page: clicks go through to the picture, the list is the equal path. */
export function PictureOutlines({ outlines }: { outlines: readonly PictureOutline[] }) {
  return (
    <div aria-hidden="true">
      {outlines.map(({ id, colour, grade, box }) => (
        <i
          key={id}
          class="picture-outline"
          data-colour={colour}
          data-grade={grade}
          style={{
            left: `${box.left}px`,
            top: `${box.top}px`,
            inlineSize: `${box.right - box.left}px`,
            blockSize: `${box.bottom - box.top}px`,
          }}
        />
      ))}
    </div>
  );
}
