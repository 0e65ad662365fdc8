import { useRef, useState } from 'preact/hooks';
import { words } from '../../lib/core/words/words';
import { Icon } from '../Icon';
import { Modal } from '../Modal';
import { ImportReport, ReportTitle, type ReportView } from './ImportReport';
import { ImportTerms, type TermsView } from './ImportTerms';
import type { ImportVerbs } from './import-verbs';

/** How far an import has come. */
export type ImportView =
  | { phase: 'choose'; error: string | null }
  | { phase: 'reading' | 'saving'; name: string }
  | {
      phase: 'ready';
      name: string;
      added: number;
      same: number;
      refused: number;
      useful: boolean;
      terms: TermsView | null;
    }
  | ({ phase: 'report' } & ReportView);

/** A file is chosen, counted before anything is saved, and then reported on. */
export function ImportDialog(props: ImportVerbs & { view: ImportView }) {
  const { view, onClose } = props;
  const { importing } = words.library;
  const title = view.phase === 'report' ? <ReportTitle from={view.from} /> : words.library.import;
  return (
    <Modal title={title} class="import" step={view.phase} onClose={onClose}>
      {view.phase === 'choose' && <Drop error={view.error} onFile={props.onFile} />}
      {(view.phase === 'reading' || view.phase === 'saving') && (
        <p class="dialog-text" role="status">
          {view.phase === 'reading' ? importing.reading : importing.saving}
        </p>
      )}
      {view.phase === 'ready' && <Ready {...props} view={view} />}
      {view.phase === 'report' && <ImportReport {...props} view={view} />}
    </Modal>
  );
}

function Drop({ error, onFile }: { error: string | null; onFile: (file: File) => void }) {
  const { importing } = words.library;
  const [over, setOver] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const take = (files: FileList | null | undefined) => {
    const file = files?.[0];
    if (file) onFile(file);
  };
  return (
    <div
      class="drop"
      data-over={over}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        take(event.dataTransfer?.files);
      }}
    >
      <p>{importing.drop}</p>
      <button type="button" class="button" data-first onClick={() => field.current?.click()}>
        <Icon name="import" />
        {importing.choose}
      </button>
      <input ref={field} type="file" hidden onChange={(event) => take(event.currentTarget.files)} />
      <p class="small muted">{importing.known}</p>
      {error && (
        <p class="error" role="alert">
          <Icon name="error" />
          {error}
        </p>
      )}
    </div>
  );
}

function Ready({ view, onImport, onTerms, onClose }: ImportVerbs & { view: Extract<ImportView, { phase: 'ready' }> }) {
  const { importing } = words.library;
  const { name, added, same, refused, useful } = view;
  return (
    <>
      <div class="dialog-text">
        <p class="muted">
          <bdi>{name}</bdi>
        </p>
        <p role="status">{importing.before(added, same, refused)}</p>
        {!useful && <p class="muted">{importing.nothingNew}</p>}
      </div>
      {view.terms && <ImportTerms view={view.terms} onChange={onTerms} />}
      <div class="dialog-foot">
        <span class="grow" />
        <button type="button" class="button" data-first={!useful || undefined} onClick={onClose}>
          {importing.cancel}
        </button>
        {useful && (
          <button type="button" class="button primary" data-first onClick={onImport}>
            {importing.import(added)}
          </button>
        )}
      </div>
    </>
  );
}
