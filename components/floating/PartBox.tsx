import { words } from '../../lib/core/words/words';

export interface PartBoxProps {
  /** The part pointed at, in CSS pixels of the viewport. */
  box: { left: number; top: number; width: number; height: number };
  /** An arrow goes out of the part or in; Escape leaves. */
  onKey: (event: KeyboardEvent) => boolean;
  onTake: () => void;
  onLeave: () => void;
}

/** A box around the part of the page that the reader points at, and what to do with it. */
export function PartBox({ box, onKey, onTake, onLeave }: PartBoxProps) {
  const place = { left: `${box.left}px`, top: `${box.top}px`, width: `${box.width}px`, height: `${box.height}px` };
  return (
    <>
      <div class="part-box" style={place} aria-hidden="true" />
      <div
        class="card part-bar"
        role="toolbar"
        aria-label={words.part.label}
        onKeyDown={(event) => event.code !== 'Enter' && onKey(event) && event.preventDefault()}
      >
        <p class="grow small">{words.part.help}</p>
        <button type="button" class="button primary" onClick={onTake}>
          {words.part.take}
        </button>
        <button type="button" class="button" onClick={onLeave}>
          {words.part.leave}
        </button>
      </div>
    </>
  );
}
