import { words } from '../../lib/core/words/words';
import type { TermView } from '../views';

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
