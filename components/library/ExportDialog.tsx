import type { ExportFormat, ExportOptions } from '../../lib/core/export/format';
import { words } from '../../lib/core/words/words';
import { Icon } from '../Icon';
import { Modal } from '../Modal';

/** What may be exported. */
export type ExportScope = 'article' | 'selected' | 'filter' | 'everything';

export interface ExportView {
  formats: readonly ExportFormat[];
  format: string;
  options: ExportOptions;
  scope: ExportScope;
  /** The scopes that there are now, with how many highlights each holds. */
  scopes: { scope: ExportScope; count: number }[];
  hasTerms: boolean;
  /** null while it is written. */
  file: { name: string; size: number; preview: string; whole: boolean } | null;
  /** Whether there is nothing to export. */
  isEmpty: boolean;
  said: string;
}

interface Props extends ExportView {
  onChange: (change: Partial<Pick<ExportView, 'format' | 'options' | 'scope'>>) => void;
  onCopy: () => void;
  onSave: () => void;
  onClose: () => void;
}

/** Format, what to include, and the very file that is going to be saved. */
export function ExportDialog(props: Props) {
  const { exporting } = words.library;
  const { file, isEmpty, scope, scopes, said, onChange } = props;
  return (
    <Modal title={words.library.export} class="export" onClose={props.onClose}>
      <div class="export-body">
        <div class="export-choices">
          <Formats {...props} />
          <Includes {...props} />
        </div>
        <div class="export-preview">
          <p class="small muted" id="preview">
            {file && !isEmpty ? exporting.preview(file.name, exporting.bytes(file.size)) : exporting.nothing}
          </p>
          {file && !isEmpty && (
            <pre tabIndex={0} role="region" aria-labelledby="preview" dir="auto">
              {file.preview}
            </pre>
          )}
          {file && !file.whole && <p class="small muted">{exporting.shortened}</p>}
        </div>
      </div>
      <div class="dialog-foot">
        <label class="what">
          <span class="small">{exporting.what}</span>
          <select
            class="select"
            value={scope}
            onChange={(event) => onChange({ scope: event.currentTarget.value as ExportScope })}
          >
            {scopes.map((one) => (
              <option key={one.scope} value={one.scope}>
                {isOfTerms(props) ? words.library.termFiles.all(one.count) : scopeWords[one.scope](one.count)}
              </option>
            ))}
          </select>
        </label>
        <span class="small muted grow said" role="status">
          {said}
        </span>
        <button type="button" class="button" disabled={!file || isEmpty} onClick={props.onCopy}>
          <Icon name="copy" />
          {exporting.copy}
        </button>
        <button type="button" class="button primary" disabled={!file || isEmpty} onClick={props.onSave}>
          <Icon name="export" />
          {exporting.save}
        </button>
      </div>
    </Modal>
  );
}

const isOfTerms = ({ formats, format }: ExportView) => formats.find(({ id }) => id === format)?.of === 'terms';

const scopeWords: Record<ExportScope, (n: number) => string> = {
  article: (n) => words.library.exporting.article(n),
  selected: (n) => words.library.selected.exported(n),
  filter: (n) => words.library.exporting.filtered(n),
  everything: (n) => words.library.exporting.everything(n),
};

function Formats(props: Props) {
  const { formats, hasTerms } = props;
  const terms = formats.filter((format) => format.of === 'terms');
  return (
    <>
      <FormatGroup
        {...props}
        legend={words.library.exporting.format}
        of={formats.filter((one) => !terms.includes(one))}
      />
      {hasTerms && <FormatGroup {...props} legend={words.library.termFiles.exported} of={terms} />}
    </>
  );
}

function FormatGroup({ legend, of, format, onChange }: Props & { legend: string; of: readonly ExportFormat[] }) {
  return (
    <fieldset>
      <legend>{legend}</legend>
      {of.map(({ id, label, remark }) => (
        <label key={id} class="choice" data-on={id === format}>
          <input
            type="radio"
            name="format"
            value={id}
            checked={id === format}
            data-first={id === format || undefined}
            onChange={() => onChange({ format: id })}
          />
          <span class="choice-name">{label}</span>
          <span class="small muted">{remark}</span>
        </label>
      ))}
    </fieldset>
  );
}

function Includes({ formats, format, options, hasTerms, onChange }: Props) {
  const { exporting } = words.library;
  const heeded = formats.find(({ id }) => id === format)?.heeds ?? [];
  const shown = heeded.filter((name) => name !== 'savedTerms' || hasTerms);
  if (shown.length === 0) return null;
  return (
    <fieldset>
      <legend>{exporting.include}</legend>
      {shown.map((name) => (
        <label key={name} class="choice">
          <input
            type="checkbox"
            checked={options[name]}
            onChange={(event) => onChange({ options: { ...options, [name]: event.currentTarget.checked } })}
          />
          <span>{exporting[name]}</span>
        </label>
      ))}
    </fieldset>
  );
}
