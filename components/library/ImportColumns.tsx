import type { TermMapping } from '../../lib/core/import/terms/term-table';
import { words } from '../../lib/core/words/words';

interface Props {
  /** Headings, '' where there are none. */
  columns: string[];
  mapping: TermMapping;
  onChange: (mapping: TermMapping) => void;
}

const roles = ['term', 'definition', 'forms', 'tags'] as const;

/** Which column holds what, guessed before and changed here. */
export function ImportColumns({ columns, mapping, onChange }: Props) {
  const { termFiles } = words.library;
  return (
    <fieldset>
      <legend>{termFiles.columns}</legend>
      <div class="column-choices">
        {roles.map((role) => (
          <label key={role}>
            <span class="small">{termFiles.roles[role]}</span>
            <select
              class="select"
              value={mapping[role] ?? -1}
              onChange={(event) => onChange(withColumn(mapping, role, Number(event.currentTarget.value)))}
            >
              {(role === 'forms' || role === 'tags') && <option value={-1}>{termFiles.noColumn}</option>}
              {columns.map((heading, column) => (
                <option key={column} value={column}>
                  {heading === '' ? termFiles.column(column + 1) : heading}
                </option>
              ))}
            </select>
          </label>
        ))}
      </div>
      <label class="choice">
        <input
          type="checkbox"
          checked={mapping.hasHeader}
          onChange={(event) => onChange({ ...mapping, hasHeader: event.currentTarget.checked })}
        />
        <span>{termFiles.header}</span>
      </label>
    </fieldset>
  );
}

/** A column holds one thing: what it held before goes where this one was. */
function withColumn(mapping: TermMapping, role: (typeof roles)[number], column: number): TermMapping {
  const wanted = column < 0 ? null : column;
  const before = mapping[role];
  const other = wanted === null ? undefined : roles.find((each) => each !== role && mapping[each] === wanted);
  const swapped = other && { [other]: other === 'term' || other === 'definition' ? (before ?? 0) : before };
  return { ...mapping, ...swapped, [role]: wanted };
}
