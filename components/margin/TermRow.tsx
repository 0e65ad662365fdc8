import { words } from '../../lib/core/words/words';
import { Strip } from '../Strip';
import type { TermView } from '../views';
import type { OpenTerm } from './open-term';
import { SeeAlso } from './SeeAlso';
import { TermMeaning } from './TermMeaning';
import { TermMentions } from './TermMentions';
import { TermTools } from './TermTools';
import type { TermVerbs } from './term-verbs';

interface Props {
  term: TermView;
  open: OpenTerm | null;
  verbs: TermVerbs;
}

/** One term of the margin: two lines closed; meaning, mentions, see-also and what can be done with it open. */
export function TermRow({ term, open, verbs }: Props) {
  const walk = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    const all = term.places.length;
    if (!step || !open?.mention || all === 0) return;
    event.preventDefault();
    verbs.onMention((open.mention.index + step + all) % all);
  };
  return (
    <li class="term" data-open={open !== null}>
      <button
        type="button"
        class="term-head"
        data-row={term.id}
        aria-expanded={open !== null}
        aria-keyshortcuts={open ? 'ArrowLeft ArrowRight' : undefined}
        onClick={() => verbs.onToggle(term.id)}
        onKeyDown={walk}
      >
        <span class="headword grow">{term.headword}</span>
        {term.onScreen && (
          <span class="here">
            <span class="said-only">{words.terms.onScreen}</span>
          </span>
        )}
        {open ? (
          <span class="muted small">{words.terms.partOfSpeech[term.partOfSpeech] ?? ''}</span>
        ) : (
          <Count term={term} />
        )}
      </button>
      {open ? <Opened term={term} open={open} verbs={verbs} /> : <Closed term={term} />}
    </li>
  );
}

function Count({ term }: { term: TermView }) {
  const all = term.places.length;
  if (all === 0) return null;
  return (
    <span class="muted small">
      {term.inComments === all && <span>{words.terms.inComments} </span>}
      <span class="number">{all}</span>
      <span class="said-only"> {words.counts.mentionsOnly(all)}</span>
    </span>
  );
}

function Closed({ term }: { term: TermView }) {
  const meaning = term.own?.[0] ?? term.definition;
  return (
    <>
      <p class="meaning two" dir="auto">
        {meaning || words.terms.noMeaning}
      </p>
      {term.places.length > 0 && <Strip places={term.places} current={null} />}
    </>
  );
}

function Opened({ term, open, verbs }: { term: TermView; open: OpenTerm; verbs: TermVerbs }) {
  return (
    <div class="opened">
      <TermMeaning term={term} open={open} verbs={verbs} />
      <TermMentions term={term} mention={open.mention} onMention={verbs.onMention} />
      <SeeAlso terms={term.seeAlso} onTerm={verbs.onTerm} />
      <TermTools term={term} open={open} verbs={verbs} />
    </div>
  );
}
