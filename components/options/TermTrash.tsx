import { words } from '../../lib/core/words/words';
import type { MyTermsProps } from './my-terms-props';

/** Terms in the trash, each with the way back; nothing where it is empty. */
export function TermTrash({ trash, onPutBack, onPurge }: Pick<MyTermsProps, 'trash' | 'onPutBack' | 'onPurge'>) {
  const { ownTerms } = words.options;
  if (trash.length === 0) return null;
  return (
    <section class="terms-trash" aria-labelledby="terms-trash">
      <h2 id="terms-trash">{ownTerms.trash}</h2>
      <p class="small muted">{ownTerms.kept}</p>
      <ul>
        {trash.map(({ id, headword }) => (
          <li key={id} class="setting">
            <span class="headword grow" dir="auto">
              {headword}
            </span>
            <button
              type="button"
              class="button"
              aria-label={ownTerms.putBackNamed(headword)}
              onClick={() => onPutBack(id)}
            >
              {ownTerms.putBack}
            </button>
            <button
              type="button"
              class="button quiet danger"
              aria-label={ownTerms.purgeNamed(headword)}
              onClick={() => onPurge(id)}
            >
              {ownTerms.purge}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
