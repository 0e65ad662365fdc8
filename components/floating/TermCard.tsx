import type { RefObject } from 'preact';
import { words } from '../../lib/core/words/words';
import { Icon } from '../Icon';
import { IconButton } from '../IconButton';
import { Meaning } from '../margin/Meaning';
import { SeeAlso } from '../margin/SeeAlso';
import { Strip } from '../Strip';
import type { MentionView, TermView } from '../views';

export interface TermCardProps {
  term: TermView;
  mention: MentionView;
  card: RefObject<HTMLDivElement>;
  onMention: (index: number) => void;
  onTerm: (id: string) => void;
  onSave: () => void;
  /** The words mean something else here. */
  onNotThis: () => void;
  onOpen: () => void;
  onClose: () => void;
  onPoint: (inside: boolean) => void;
}

/** A term's meaning beside the word: dismissable, hoverable and persistent (WCAG 1.4.13). */
export function TermCard(props: TermCardProps) {
  const { term, mention, card, onClose, onPoint } = props;
  const saved = term.own !== null;
  return (
    <div
      class="card term-card"
      role="dialog"
      aria-label={`${term.headword}. ${term.own?.[0] ?? term.definition}`}
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
      <div class="card-top">
        <h2 class="headword grow">{term.headword}</h2>
        {mention.senses.length === 0 && (
          <IconButton icon="notThis" label={words.card.notThisSaid} onClick={props.onNotThis} />
        )}
        <IconButton
          icon={saved ? 'saved' : 'save'}
          label={saved ? words.terms.saved : words.terms.save}
          aria-pressed={saved}
          onClick={props.onSave}
        />
      </div>
      {mention.senses.length > 0 ? <Senses {...props} /> : <Meaning term={term} />}
      <SeeAlso terms={term.seeAlso} onTerm={props.onTerm} />
      <Foot {...props} />
    </div>
  );
}

/** What the words may mean, numbered, the likelier first. */
function Senses({ term, mention, onNotThis }: TermCardProps) {
  return (
    <ol class="senses">
      <li>
        <Meaning term={term} />
        <button type="button" class="link small" onClick={onNotThis}>
          {words.card.notThis}
        </button>
      </li>
      {mention.senses.map(({ id, headword, definition }) => (
        <li key={id} class="muted">
          <span class="small">{headword}</span>
          <p class="meaning" dir="auto">
            {definition || words.terms.noMeaning}
          </p>
        </li>
      ))}
    </ol>
  );
}

function Foot({ term, mention, onMention, onOpen }: TermCardProps) {
  const all = term.places.length;
  const go = (step: number) => onMention((mention.index + step + all) % all);
  return (
    <>
      {all > 1 && <Strip places={term.places} current={mention.index} />}
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
