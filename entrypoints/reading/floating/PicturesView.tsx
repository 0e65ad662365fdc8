import { PictureOutlines } from '../../../components/floating/PictureOutlines';
import { pictureOf } from '../picture-range';
import type { Reading } from '../reading';

/** The frames of the marked pictures that are on screen. */
export function PicturesView({ reading }: { reading: Reading }) {
  const { state } = reading;
  if (!state.marksShown) return null;
  const outlines = state.marks.flatMap((mark) => {
    const box = pictureOf(mark)?.getBoundingClientRect();
    if (!box || box.width === 0 || box.bottom < 0 || box.top > window.innerHeight) return [];
    const { left, top, right, bottom } = box;
    const { id, colour } = mark.row;
    return [{ id, colour, grade: mark.found?.grade ?? 'exact', box: { left, top, right, bottom } }];
  });
  return outlines.length > 0 ? <PictureOutlines outlines={outlines} /> : null;
}
