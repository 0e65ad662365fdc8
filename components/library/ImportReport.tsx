import type { ImportReport as Report, Warning } from '../../lib/core/import/format';
import { words } from '../../lib/core/words/words';
import { Icon } from '../Icon';
import type { ImportVerbs } from './ImportDialog';
import { Modal } from './Modal';

/** Reasons listed here; all of them are in the report that can be saved. */
const mostListed = 50;

export interface ReportView {
  name: string;
  /** Name of the format. */
  from: string;
  report: Report;
  warnings: Warning[];
}

/** What became of a file: added, already here, left out and why. */
export function ImportReport(props: ImportVerbs & { report: ReportView }) {
  const { name, from, report, warnings } = props.report;
  const { importing } = words.library;
  const title = (
    <span tabIndex={-1} data-first class="report-title">
      <Icon name="done" size={20} />
      {importing.from(from)}
    </span>
  );
  return (
    <Modal title={title} class="import" onClose={props.onClose}>
      <div class="report">
        <p class="muted">
          <bdi>{name}</bdi> · {importing.facts(report.entries, report.articles).join(' · ')}
        </p>
        <dl class="sums">
          <Sum count={report.added} name={importing.added} more={importing.withNote(report.withNote)} />
          <Sum count={report.same} name={importing.same} more={importing.leftAsTheyWere} />
          <Sum
            count={report.refused.length}
            name={importing.leftOut}
            more={report.refused.length > 0 ? importing.reasonsBelow : importing.noneLeftOut}
          />
        </dl>
        {report.added > 0 && <p class="small muted">{importing.lookedFor}</p>}
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
        {report.added > 0 && (
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
        {report.added > 0 && (
          <button type="button" class="button primary" onClick={props.onSee}>
            {importing.see}
          </button>
        )}
      </div>
    </Modal>
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
