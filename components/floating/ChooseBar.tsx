import type { RefObject } from 'preact';
import { words } from '../../lib/core/words/words';

export interface ChooseBarProps {
  quote: string;
  language: string;
  /** Something is selected that can be used. */
  selected: boolean;
  tooLong: boolean;
  bar: RefObject<HTMLDivElement>;
  onUse: () => void;
  onCancel: () => void;
}

/** At the top of the page while another passage is chosen: the quote, and what to do with the selection. */
export function ChooseBar(props: ChooseBarProps) {
  const { choosing } = words.repair;
  const { quote, language, selected, tooLong, onUse, onCancel } = props;
  return (
    <div
      class="card choose-bar"
      role="dialog"
      aria-label={choosing.label}
      ref={props.bar}
      onMouseDown={(event) => event.preventDefault()}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        onCancel();
      }}
    >
      <div class="grow">
        <p class="small muted">{tooLong ? words.bar.tooLong : choosing.select}</p>
        <div class="marked" data-grade="lost">
          <p class="quote two" dir="auto" lang={language || undefined}>
            {quote}
          </p>
        </div>
      </div>
      <div class="choose-ways">
        <button type="button" class="button primary" disabled={!selected} onClick={onUse}>
          {choosing.use}
        </button>
        <button type="button" class="button quiet" onClick={onCancel}>
          {choosing.cancel}
        </button>
      </div>
    </div>
  );
}
