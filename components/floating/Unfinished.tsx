import { words } from '../../lib/core/words/words';

interface Props {
  quote: string;
  onGoOn: () => void;
  onDiscard: () => void;
}

/** A note that was begun and never closed: to be gone on with, or discarded. */
export function Unfinished({ quote, onGoOn, onDiscard }: Props) {
  return (
    <div class="card notice unfinished" role="group" aria-label={words.note.unfinished}>
      <div class="grow">
        <p>{words.note.unfinished}</p>
        <p class="quote one" dir="auto">
          {quote}
        </p>
      </div>
      <button type="button" class="button" onClick={onGoOn}>
        {words.note.goOn}
      </button>
      <button type="button" class="button quiet" onClick={onDiscard}>
        {words.note.discard}
      </button>
    </div>
  );
}
