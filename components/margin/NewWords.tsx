import { words } from '../../lib/core/words/words';
import { IconButton } from '../IconButton';
import type { QuotedView } from '../views';
import { Quoted } from './TermMeaning';
import type { LookUpVerbs } from './term-verbs';

interface Props extends LookUpVerbs {
  /** Words that are frequent here and in no glossary. */
  candidates: { text: string; count: number; key: string }[];
  /** Proposes a candidate no more, anywhere. */
  onDismiss: (candidate: { text: string; key: string }) => void;
  /** Definitions that the article gives of words that no glossary has. */
  definitions: (QuotedView & { headword: string })[];
  onDefinition: (index: number) => void;
}

/** What of this article could become terms of the reader's own. */
export function NewWords({ candidates, definitions, onSaveWords, onWrite, onDefinition, onDismiss }: Props) {
  return (
    <>
      {definitions.length > 0 && (
        <section aria-labelledby="gm-explained">
          <h2 class="section" id="gm-explained">
            {words.terms.explained}
          </h2>
          <ul class="quiet-rows">
            {definitions.map(({ headword, ...quoted }) => (
              <li key={quoted.index} class="term">
                <p class="headword" dir="auto">
                  {headword}
                </p>
                <Quoted {...quoted} onGo={onDefinition} />
                <button type="button" class="text-button in-row" onClick={() => onWrite(headword, quoted.quote)}>
                  {words.terms.saveMine}
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
      {candidates.length > 0 && (
        <section aria-labelledby="gm-frequent">
          <h2 class="section" id="gm-frequent">
            {words.terms.frequent}
          </h2>
          <ul class="quiet-rows">
            {candidates.map(({ text, count, key }) => (
              <li key={key} class="quiet-row" data-candidate={key}>
                <span class="grow">
                  <span class="headword" dir="auto">
                    {text}
                  </span>{' '}
                  <span class="muted small number">{words.terms.times(count)}</span>
                </span>
                <button type="button" class="button quiet" onClick={() => onSaveWords(text)}>
                  {words.terms.saveMine}
                </button>
                <IconButton icon="close" label={words.terms.dismiss(text)} onClick={() => onDismiss({ text, key })} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
