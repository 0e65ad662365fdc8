import type { HiddenTerm } from '../../lib/core/glossary/hidden-term';
import { words } from '../../lib/core/words/words';

interface Props {
  hidden: { hidden: HiddenTerm; count: number }[];
  onShowAgain: (hidden: HiddenTerm) => void;
}

/** What the reader hid and this article mentions, at the end of the terms. */
export function HiddenTerms({ hidden, onShowAgain }: Props) {
  if (hidden.length === 0) return null;
  return (
    <section aria-labelledby="gm-hidden">
      <h2 class="section" id="gm-hidden">
        {words.terms.hidden}
      </h2>
      <ul class="quiet-rows">
        {hidden.map(({ hidden: one, count }) => (
          <li key={`${one.term} ${one.words} ${one.everywhere}`} class="quiet-row">
            <span class="grow">
              <span class="headword">{one.headword}</span>{' '}
              <span class="muted small">
                {scopeOf(one)} · {words.terms.times(count)}
              </span>
            </span>
            <button
              type="button"
              class="button quiet"
              aria-label={words.terms.showAgainNamed(one.headword)}
              onClick={() => onShowAgain(one)}
            >
              {words.terms.showAgain}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function scopeOf({ words: named, everywhere }: HiddenTerm): string {
  const { hiddenWhole, hiddenEverywhere, hiddenWords, hiddenWordsEverywhere } = words.terms;
  if (named === null) return everywhere ? hiddenEverywhere : hiddenWhole;
  return everywhere ? hiddenWordsEverywhere(named) : hiddenWords(named);
}
