import { restWords } from '../../../lib/core/words/rest-words';
import type { OverlayProps } from '../reading';

/** One tab stop for the dotted words of the text: arrows walk them, focus opens the card. */
export function TermWalk({ reading, onCardClose }: OverlayProps) {
  const { terms, card } = reading.state;
  if (terms.length === 0) return null;
  const show = (id: string) => {
    reading.state.card = { term: id, mention: 0 };
    void reading.wake().then((surfaces) => surfaces?.goToMention(reading, id, 0));
  };
  return (
    <div
      class="said-only term-walk"
      role="toolbar"
      aria-label={restWords.walk}
      onKeyDown={(event) => {
        const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
        if (event.key === 'Escape') onCardClose();
        if (!step) return;
        event.preventDefault();
        const buttons = [...event.currentTarget.querySelectorAll('button')];
        const here = buttons.findIndex((button) => button === event.target);
        buttons[(here + step + buttons.length) % buttons.length]?.focus();
      }}
    >
      {terms.map(({ term }, index) => (
        <button
          type="button"
          key={term.id}
          data-walk={term.id}
          tabIndex={card ? (card.term === term.id ? 0 : -1) : index === 0 ? 0 : -1}
          onFocus={() => show(term.id)}
          onClick={() => void reading.wake().then((surfaces) => surfaces?.showTerm(reading, term.id))}
        >
          {restWords.term(term.headword)}
        </button>
      ))}
    </div>
  );
}
