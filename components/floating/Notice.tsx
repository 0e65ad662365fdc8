import { restWords } from '../../lib/core/words/rest-words';

/** The extension was updated under this page: one sentence and the way on. */
export function Notice({ onReload }: { onReload: () => void }) {
  return (
    <div class="card notice" role="alert">
      <p class="grow">{restWords.updated}</p>
      <button type="button" class="button" onClick={onReload}>
        {restWords.reload}
      </button>
    </div>
  );
}
