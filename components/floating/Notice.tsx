import { words } from '../../lib/core/words/words';

/** The extension was updated under this page: one sentence and the way on. */
export function Notice({ onReload }: { onReload: () => void }) {
  return (
    <div class="card notice" role="alert">
      <p class="grow">{words.updated}</p>
      <button type="button" class="button" onClick={onReload}>
        {words.reload}
      </button>
    </div>
  );
}
