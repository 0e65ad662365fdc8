import type { RefObject } from 'preact';
import { words } from '../../lib/core/words/words';
import { Icon } from '../Icon';

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
      aria-label={`${words.margin.handle}. ${words.counts.terms(terms)}, ${words.counts.highlights(highlights)}`}
      onClick={onOpen}
    >
      <span class="slim" />
      <span class="wide" aria-hidden="true">
        <Icon name="openMargin" />
        <span class="number">{words.counts.terms(terms)}</span>
        <span class="number muted">{words.counts.highlights(highlights)}</span>
      </span>
    </button>
  );
}
