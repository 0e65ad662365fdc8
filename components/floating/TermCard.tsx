import type { RefObject } from 'preact';
import { words } from '../../lib/core/words/words';
import { Icon } from '../Icon';
import { IconButton } from '../IconButton';
import { SeeAlso } from '../margin/TermRow';
import { Strip } from '../Strip';
import type { TermView } from '../views';

export interface TermCardProps {
  term: TermView;
  mention: number;
  card: RefObject<HTMLDivElement>;
  onMention: (index: number) => void;
  onTerm: (id: string) => void;
  onOpen: () => void;
  onClose: () => void;
  onPoint: (inside: boolean) => void;
}

/** A term's meaning beside the word: dismissable, hoverable and persistent (WCAG 1.4.13). */
export function TermCard(props: TermCardProps) {
  const { term, card, onClose, onPoint } = props;
  return (
    <div
      class="card term-card"
      role="dialog"
      aria-label={`${term.headword}. ${term.definition}`}
      ref={card}
      tabIndex={-1}
      onMouseOver={() => onPoint(true)}
      onMouseOut={() => onPoint(false)}
      onFocusIn={() => onPoint(true)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        onClose();
      }}
    >
      <h2 class="headword">{term.headword}</h2>
      <p class="meaning" dir="auto">
        {term.definition}
      </p>
      <SeeAlso terms={term.seeAlso} onTerm={props.onTerm} />
      <Foot {...props} />
    </div>
  );
}

function Foot({ term, mention, onMention, onOpen }: TermCardProps) {
  const all = term.places.length;
  const go = (step: number) => onMention((mention + step + all) % all);
  return (
    <>
      {all > 1 && <Strip places={term.places} current={mention} />}
      <div class="card-bottom">
        <span class="small muted grow number">{all > 1 ? words.counts.mentions(all) : words.card.onlyHere}</span>
        {all > 1 && (
          <>
            <IconButton icon="previous" label={words.card.previous} onClick={() => go(-1)} />
            <IconButton icon="next" label={words.card.next} onClick={() => go(1)} />
          </>
        )}
        <button type="button" class="button quiet" onClick={onOpen}>
          {words.card.open}
          <Icon name="openMargin" />
        </button>
      </div>
    </>
  );
}
