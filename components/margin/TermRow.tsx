import { words } from '../../lib/core/words/words';
import { Icon } from '../Icon';
import { IconButton } from '../IconButton';
import { Strip } from '../Strip';
import type { Excerpt, TermView } from '../views';

interface Props {
  term: TermView;
  open: boolean;
  /** Index of the mention that is shown while the row is open. */
  mention: number;
  excerpt: Excerpt | null;
  onToggle: () => void;
  onMention: (index: number) => void;
  onTerm: (id: string) => void;
  onHighlights: () => void;
}

/** One term of the margin: two lines closed; meaning, mentions and see-also open. */
export function TermRow(props: Props) {
  const { term, open, onToggle } = props;
  return (
    <li class="term" data-open={open}>
      <button type="button" class="term-head" data-row={term.id} aria-expanded={open} onClick={onToggle}>
        <span class="headword grow">{term.headword}</span>
        {term.onScreen && (
          <span class="here">
            <span class="said-only">{words.terms.onScreen}</span>
          </span>
        )}
        {open ? (
          <span class="muted small">{words.terms.partOfSpeech[term.partOfSpeech] ?? ''}</span>
        ) : (
          term.places.length > 0 && (
            <span class="muted small number">
              {term.places.length}
              <span class="said-only"> {words.counts.mentionsOnly(term.places.length)}</span>
            </span>
          )
        )}
      </button>
      {open ? <Opened {...props} /> : <Closed term={term} />}
    </li>
  );
}

function Closed({ term }: { term: TermView }) {
  return (
    <>
      <p class="meaning two" dir="auto">
        {term.definition}
      </p>
      {term.places.length > 0 && <Strip places={term.places} current={null} />}
    </>
  );
}

function Opened({ term, mention, excerpt, onMention, onTerm, onHighlights }: Props) {
  return (
    <div class="opened">
      <p class="meaning" dir="auto">
        {term.definition}
      </p>
      {term.inPractice && <Aside label={words.terms.inPractice} text={term.inPractice} />}
      {term.confusedWith && <Aside label={words.terms.notTheSame} text={term.confusedWith} />}
      <Mentions term={term} mention={mention} excerpt={excerpt} onMention={onMention} />
      <SeeAlso terms={term.seeAlso} onTerm={onTerm} />
      {term.highlights > 0 && (
        <button type="button" class="text-button in-row" onClick={onHighlights}>
          <Icon name="highlight" />
          {words.terms.inHighlights(term.highlights)}
        </button>
      )}
    </div>
  );
}

function Aside({ label, text }: { label: string; text: string }) {
  return (
    <p class="aside" dir="auto">
      <span class="muted small">{label}</span> {text}
    </p>
  );
}

function Mentions({ term, mention, excerpt, onMention }: Pick<Props, 'term' | 'mention' | 'excerpt' | 'onMention'>) {
  const all = term.places.length;
  if (all === 0) return <p class="muted small mentions">{words.terms.notHere}</p>;
  const go = (step: number) => onMention((mention + step + all) % all);
  return (
    <>
      <div class="mentions">
        <span class="small muted grow number">{words.terms.inArticle(mention + 1, all)}</span>
        <IconButton icon="previous" label={words.card.previous} onClick={() => go(-1)} />
        <IconButton icon="next" label={words.card.next} onClick={() => go(1)} />
      </div>
      <Strip places={term.places} current={mention} />
      {excerpt && (
        <p class="excerpt" dir="auto">
          {excerpt.before}
          <b>{excerpt.words}</b>
          {excerpt.after}
        </p>
      )}
    </>
  );
}

/** Links to other terms, inside the margin. */
export function SeeAlso({ terms, onTerm }: { terms: TermView['seeAlso']; onTerm: (id: string) => void }) {
  if (terms.length === 0) return null;
  return (
    <p class="see-also">
      <span class="small muted">{words.card.seeAlso}</span>
      {terms.map((term) => (
        <button type="button" key={term.id} class="link" onClick={() => onTerm(term.id)}>
          {term.headword}
        </button>
      ))}
    </p>
  );
}
