import { PanelRightOpen } from 'lucide';
import type { RefObject } from 'preact';
import { restWords } from '../../lib/core/words/rest-words';
import { Drawing } from '../Drawing';

interface Props {
  terms: number;
  highlights: number;
  side: 'left' | 'right';
  handle: RefObject<HTMLButtonElement>;
  onOpen: () => void;
}

/** The slim handle of the closed margin; it widens under pointer and focus. */
export function Handle({ terms, highlights, side, handle, onOpen }: Props) {
  return (
    <button
      type="button"
      class="handle"
      data-side={side}
      ref={handle}
      aria-label={`${restWords.handle}. ${restWords.terms(terms)}, ${restWords.highlights(highlights)}`}
      onClick={onOpen}
    >
      <span class="slim" />
      <span class="wide" aria-hidden="true">
        <Drawing icon={PanelRightOpen} />
        <span class="number">{restWords.terms(terms)}</span>
        <span class="number muted">{restWords.highlights(highlights)}</span>
      </span>
    </button>
  );
}
