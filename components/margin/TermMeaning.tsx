import { words } from '../../lib/core/words/words';
import { Icon } from '../Icon';
import type { QuotedView, TermView } from '../views';
import { Meaning } from './Meaning';
import type { OpenTerm } from './open-term';
import type { TermVerbs } from './term-verbs';

interface Props {
  term: TermView;
  open: OpenTerm;
  verbs: TermVerbs;
}

/** The meaning of an open term, what the article says of it, and what was asked for besides. */
export function TermMeaning({ term, open, verbs }: Props) {
  return (
    <>
      {open.back && (
        <button type="button" class="text-button in-row back" onClick={verbs.onBack}>
          <Icon name="back" />
          {words.terms.backTo(open.back.headword)}
        </button>
      )}
      <Meaning term={term} />
      {term.inPractice && <Aside label={words.terms.inPractice} text={term.inPractice} />}
      {term.confusedWith && <Aside label={words.terms.notTheSame} text={term.confusedWith} />}
      {open.mention?.senses.map(({ id, headword, definition }) => (
        <Aside key={id} label={headword} text={definition} />
      ))}
      {term.quoted.map((quoted) => (
        <Quoted key={quoted.index} {...quoted} onGo={verbs.onDefinition} />
      ))}
      {open.part === 'source' && <Sources term={term} />}
      {open.part === 'reasons' && open.reasons.length > 0 && <List label={words.terms.why} lines={open.reasons} />}
    </>
  );
}

function Aside({ label, text }: { label: string; text: string }) {
  return (
    <p class="aside" dir="auto">
      <span class="muted small">{label}</span> {text}
    </p>
  );
}

/** What the article itself says a term is: a quotation, apart from the meaning. */
export function Quoted({ quote, index, placed, onGo }: QuotedView & { onGo: (index: number) => void }) {
  return (
    <figure class="quoted">
      <figcaption class="small muted">{words.terms.quotedHere}</figcaption>
      <blockquote dir="auto">“{quote}”</blockquote>
      {placed && (
        <button type="button" class="link small" onClick={() => onGo(index)}>
          {words.terms.goToPlace}
        </button>
      )}
    </figure>
  );
}

function Sources({ term }: { term: TermView }) {
  const named = term.sources.map(({ author, year, work }) => `${author} (${year}). ${work}.`);
  const none = term.definition === '' ? words.terms.ownSource : words.terms.noSource;
  return <List label={words.terms.source} lines={named.length > 0 ? named : [none]} />;
}

function List({ label, lines }: { label: string; lines: string[] }) {
  return (
    <div class="term-part">
      <p class="small muted">{label}</p>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}
