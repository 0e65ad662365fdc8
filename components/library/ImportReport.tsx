import type { ImportReport as Report, Warning } from '../../lib/core/import/format';
import { words } from '../../lib/core/words/words';
import { Icon } from '../Icon';
import type { ImportVerbs } from './import-verbs';

/** Reasons listed here; all of them are in the report that can be saved. */
const mostListed = 50;

export interface ReportView {
  name: string;
  /** Name of the format. */
  from: string;
  report: Report;
  warnings: Warning[];
  /** Entries that became notes of their articles. */
  pageNotes: number;
  /** What the file brought. */
  of: 'highlights' | 'terms' | 'pack';
}

/** The heading of a report, which takes the focus when it comes. */
export function ReportTitle({ from }: { from: string }) {
  return (
    <span tabIndex={-1} data-first class="report-title">
      <Icon name="done" size={20} />
      {words.library.importing.from(from)}
    </span>
  );
}

/** What became of a file: added, already here, left out and why. */
export function ImportReport(props: ImportVerbs & { view: ReportView }) {
  const { name, report, warnings, pageNotes, of } = props.view;
  const isTerms = of !== 'highlights';
  const { importing } = words.library;
  const brought = report.packs?.length ?? 0;
  return (
    <>
      <div class="report">
        <p class="muted">
          <bdi>{name}</bdi> ·{' '}
          {importing
            .facts(report.entries + pageNotes, report.articles)
            .slice(0, isTerms ? 1 : 2)
            .join(' · ')}
        </p>
        <dl class="sums">
          <Sum count={report.added} name={importing.added} more={isTerms ? '' : importing.withNote(report.withNote)} />
          <Sum count={report.same} name={importing.same} more={importing.leftAsTheyWere} />
          <Sum
            count={report.refused.length}
            name={importing.leftOut}
            more={report.refused.length > 0 ? importing.reasonsBelow : importing.noneLeftOut}
          />
        </dl>
        {pageNotes > 0 && <p class="small muted">{importing.pageNotes(pageNotes)}</p>}
        {brought > 0 && <p class="small muted">{importing.packs(brought)}</p>}
        {report.added > 0 && (
          <p class="small muted">{isTerms ? words.library.termFiles.lookedFor : importing.lookedFor}</p>
        )}
        <Entries
          title={importing.leftOutTitle}
          entries={report.refused.map(({ where, why }) => ({ where, text: words.refusals[why] }))}
        />
        <Entries
          title={importing.warnedTitle}
          entries={warnings.map(({ where, what }) => ({ where, text: importing.warnings[what] }))}
        />
      </div>
      <div class="dialog-foot">
        {(report.added > 0 || brought > 0) && (
          <button type="button" class="button quiet" onClick={props.onUndo}>
            <Icon name="undo" />
            {importing.undo}
          </button>
        )}
        <button type="button" class="button quiet" onClick={props.onSaveReport}>
          <Icon name="export" />
          {importing.saveReport}
        </button>
        <span class="grow" />
        {report.added > 0 && !isTerms && (
          <button type="button" class="button primary" onClick={props.onSee}>
            {importing.see}
          </button>
        )}
      </div>
    </>
  );
}

function Sum({ count, name, more }: { count: number; name: string; more: string }) {
  return (
    <div class="sum">
      <dt>{name}</dt>
      <dd class="sum-count number">{count}</dd>
      <dd class="small muted">{more}</dd>
    </div>
  );
}

function Entries({ title, entries }: { title: string; entries: { where: number; text: string }[] }) {
  const { importing } = words.library;
  if (entries.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul class="entries">
        {entries.slice(0, mostListed).map(({ where, text }) => (
          <li key={`${where} ${text}`}>
            <span class="number">{importing.entry(where)}</span>
            <span class="muted">{text}</span>
          </li>
        ))}
      </ul>
      {entries.length > mostListed && <p class="small muted">{importing.more(entries.length - mostListed)}</p>}
    </>
  );
}
