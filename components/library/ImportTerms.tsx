import type { ConflictChoice } from '../../lib/core/import/format';
import type { TermMapping } from '../../lib/core/import/terms/term-table';
import { words } from '../../lib/core/words/words';
import { ImportColumns } from './ImportColumns';
import { RadioRows } from './RadioRows';

/** Whether a file's terms become the reader's own or a glossary of their own. */
export type KeepAs = 'terms' | 'pack';

/** The terms of a file before they are saved, and the choices that there are. */
export interface TermsView {
  /** The columns' headings, '' where there are none; null for a file that is no table. */
  columns: string[] | null;
  mapping: TermMapping | null;
  preview: { headword: string; definition: string; forms: string[] }[];
  all: number;
  /** Terms that the reader has in other words. */
  conflicts: number;
  choice: ConflictChoice;
  keepAs: KeepAs;
  title: string;
}

export type TermsChange = Partial<Pick<TermsView, 'choice' | 'keepAs' | 'title'> & { mapping: TermMapping }>;

/** What stands in a file of terms, how its columns are read, and how its terms are kept. */
export function ImportTerms({ view, onChange }: { view: TermsView; onChange: (change: TermsChange) => void }) {
  const { termFiles } = words.library;
  const { conflicts, keepAs, choice, title } = view;
  return (
    <div class="import-terms">
      {view.columns && view.mapping && (
        <ImportColumns columns={view.columns} mapping={view.mapping} onChange={(mapping) => onChange({ mapping })} />
      )}
      <Preview {...view} />
      <RadioRows
        legend={termFiles.keepAs}
        name="keep-as"
        value={keepAs}
        choices={[
          { value: 'terms', ...termFiles.asTerms },
          { value: 'pack', ...termFiles.asPack },
        ]}
        onChange={(value) => onChange({ keepAs: value })}
      />
      {keepAs === 'pack' && (
        <label class="pack-title">
          <span class="small">{termFiles.packTitle}</span>
          <input
            class="text-field"
            maxLength={200}
            value={title}
            onInput={(event) => onChange({ title: event.currentTarget.value })}
          />
        </label>
      )}
      {keepAs === 'terms' && conflicts > 0 && (
        <RadioRows
          legend={termFiles.conflicts(conflicts)}
          name="conflicts"
          value={choice}
          choices={(['mine', 'theirs', 'both'] as const).map((value) => ({ value, ...termFiles.choices[value] }))}
          onChange={(value) => onChange({ choice: value })}
        />
      )}
    </div>
  );
}

function Preview({ preview, all }: TermsView) {
  const { termFiles } = words.library;
  if (all === 0) return <p class="muted">{termFiles.none}</p>;
  return (
    <section aria-label={termFiles.preview(preview.length, all)}>
      <p class="small muted">{termFiles.preview(preview.length, all)}</p>
      <dl class="term-preview" tabIndex={0}>
        {preview.map(({ headword, definition, forms }) => (
          <div key={headword}>
            <dt dir="auto">
              {headword}
              {forms.length > 0 && <span class="muted small"> {forms.join(', ')}</span>}
            </dt>
            <dd class="muted" dir="auto">
              {definition}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
