import { words } from '../../lib/core/words/words';
import type { TermView } from '../views';

/** What a term means: the reader's own words above the glossary's. */
export function Meaning({ term }: { term: Pick<TermView, 'own' | 'definition'> }) {
  const own = term.own ?? [];
  const glossary = term.definition;
  if (own.length === 0) return <Line text={glossary || words.terms.noMeaning} />;
  return (
    <>
      <p class="small muted label">{words.terms.ownWords}</p>
      {own.map((text) => (
        <Line key={text} text={text} />
      ))}
      {glossary && <p class="small muted label">{words.terms.inGlossary}</p>}
      {glossary && <Line text={glossary} />}
    </>
  );
}

function Line({ text }: { text: string }) {
  return (
    <p class="meaning" dir="auto">
      {text}
    </p>
  );
}
