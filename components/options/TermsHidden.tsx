import { words } from '../../lib/core/words/words';
import type { MyTermsProps } from './my-terms-props';

/** Terms that are marked nowhere, each with the way back; nothing where there are none. */
export function TermsHidden({ hidden, onShowAgain }: Pick<MyTermsProps, 'hidden' | 'onShowAgain'>) {
  const { terms, options } = words;
  if (hidden.length === 0) return null;
  return (
    <section class="terms-trash" aria-labelledby="terms-hidden">
      <h2 id="terms-hidden">{options.ownTerms.hidden}</h2>
      <ul>
        {hidden.map((one) => (
          <li key={`${one.term} ${one.words}`} class="setting">
            <span class="grow">
              <span class="headword" dir="auto">
                {one.headword}
              </span>
              {one.words !== null && <span class="small muted also">{terms.hiddenWordsEverywhere(one.words)}</span>}
            </span>
            <button
              type="button"
              class="button"
              aria-label={terms.showAgainNamed(one.headword)}
              onClick={() => onShowAgain(one)}
            >
              {terms.showAgain}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
