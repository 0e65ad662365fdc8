import { words } from '../../lib/core/words/words';
import { Icon } from '../Icon';
import type { Excerpt } from '../views';
import type { LookUpVerbs } from './term-verbs';

interface Props extends LookUpVerbs {
  search: string;
  /** The words around what was looked up, where it was selected in the article. */
  excerpt: Excerpt | null;
  /** Whether terms of near names follow. */
  close: boolean;
}

/** Words that no glossary has: their sentence, and how to make a term of them. */
export function LookUp({ search, excerpt, close, onSaveWords, onWrite }: Props) {
  const wanted = search.replace(/\s+/g, ' ').trim();
  return (
    <div class="look-up">
      <p class="section">{close ? words.terms.noTerm : words.terms.nothing(wanted)}</p>
      <div class="term">
        <p class="headword" dir="auto">
          {wanted}
        </p>
        {excerpt && (
          <p class="excerpt" dir="auto">
            {excerpt.before}
            <b>{excerpt.words}</b>
            {excerpt.after}
          </p>
        )}
        <div class="term-tools">
          <button type="button" class="text-button" onClick={() => onSaveWords(wanted)}>
            <Icon name="save" />
            {words.terms.saveMine}
          </button>
          <button type="button" class="text-button" onClick={() => onWrite(wanted)}>
            <Icon name="edit" />
            {words.terms.writeMine}
          </button>
        </div>
      </div>
    </div>
  );
}
