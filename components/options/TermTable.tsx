import type { TermRow } from '../../lib/core/record/row';
import { words } from '../../lib/core/words/words';
import { IconButton } from '../IconButton';
import type { MyTermsProps } from './my-terms-props';

/** The reader's own terms as a table: name with forms, meaning, tags, and what can be done. */
export function TermTable({ terms, meanings, onEdit, onRemove }: MyTermsProps) {
  const { ownTerms } = words.options;
  return (
    <table class="terms-table">
      <thead>
        <tr class="small muted">
          <th scope="col">{ownTerms.term}</th>
          <th scope="col">{ownTerms.meaning}</th>
          <th scope="col">{ownTerms.tags}</th>
          <th scope="col">
            <span class="said-only">{ownTerms.actions}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {terms.map((row) => (
          <tr key={row.id} data-term={row.id}>
            <th scope="row">
              <span class="headword" dir="auto">
                {row.headword}
              </span>
              <Facts row={row} />
            </th>
            <td dir="auto">
              <MeaningCell row={row} glossary={meanings.get(row.entry ?? '') ?? ''} />
            </td>
            <td>
              {row.tags.map((tag) => (
                <span key={tag} class="tag-word">
                  #{tag}{' '}
                </span>
              ))}
            </td>
            <td class="row-tools">
              <IconButton icon="edit" label={ownTerms.edit(row.headword)} onClick={() => onEdit(row.id)} />
              <IconButton icon="delete" label={ownTerms.remove(row.headword)} onClick={() => onRemove(row.id)} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Facts({ row }: { row: TermRow }) {
  const { ownTerms } = words.options;
  const facts = [
    row.forms.length > 0 ? ownTerms.also(row.forms.join(', ')) : '',
    row.matchCase ? words.ownTerm.matchCase : '',
    row.site ? ownTerms.onlyOn(row.site) : '',
  ];
  const said = facts.filter((fact) => fact !== '');
  return said.length > 0 ? <span class="small muted also">{said.join(' · ')}</span> : null;
}

function MeaningCell({ row, glossary }: { row: TermRow; glossary: string }) {
  if (row.definition !== '') return <>{row.definition}</>;
  if (glossary === '') return <span class="muted">{words.terms.noMeaning}</span>;
  return (
    <span class="muted">
      {glossary} <span class="small">({words.options.ownTerms.fromGlossary})</span>
    </span>
  );
}
