import type { ImportView } from '../../../components/library/ImportDialog';
import type { ReportView } from '../../../components/library/ImportReport';
import type { ImportDraft, TurnedImport } from '../../../lib/core/import/format';
import { importFormats } from '../../../lib/core/import/formats';
import { readImport } from '../../../lib/core/import/read-import';
import { sortDraft } from '../../../lib/core/import/sort-draft';
import { firstPlace } from '../../../lib/core/library/place';
import { PlainError } from '../../../lib/core/plain-error';
import { words } from '../../../lib/core/words/words';
import { readKnown } from '../../../lib/db/read';
import { background } from '../../../lib/messages/client';
import { type Page, say } from '../page';
import { saveFile } from '../save-file';
import type { Importing } from '../state';
import { attempt, logOnce } from './attempt';
import { beginTerms, isTermFile } from './import-terms';
import { saveDraft } from './save-draft';
import { savePack } from './save-pack';
import { closeToast, showToast } from './toast';

/** Opens the import, for a file to be chosen. */
export function openImport(page: Page, error: string | null = null): void {
  page.state.importing = { view: { phase: 'choose', error }, draft: null, keeping: null, report: null };
  page.draw();
}

/** Closes the import; what is being read is dropped. */
export function closeImport(page: Page): void {
  page.state.importing = null;
  page.draw();
}

/** Reads a file and counts what it would add; nothing is saved yet. */
export async function readFile(page: Page, file: File): Promise<void> {
  const view: ImportView = { phase: 'reading', name: file.name };
  const importing: Importing = { view, draft: null, keeping: null, report: null };
  page.state.importing = importing;
  page.draw();
  try {
    const draft = await readImport(file.name, new Uint8Array(await file.arrayBuffer()));
    const { added, same } = await countDraft(page, draft);
    const notes = draft.articles.some((article) => article.note !== '');
    const useful = added > 0 || notes || draft.rows !== null;
    importing.draft = draft;
    importing.view = {
      phase: 'ready',
      name: file.name,
      added,
      same,
      refused: draft.refused.length,
      useful,
      terms: null,
    };
    if (isTermFile(draft)) beginTerms(page, importing);
  } catch (error) {
    if (page.state.importing !== importing) return;
    openImport(page, sentenceOf(error));
  }
  if (page.state.importing === importing) page.draw();
}

function sentenceOf(error: unknown): string {
  const { importing } = words.library;
  if (!(error instanceof PlainError)) {
    logOnce(error);
    return words.failed;
  }
  if (error.reason === 'broken') return importing.cutOff;
  return error.reason === 'newer database' ? importing.newer : words.errors[error.reason];
}

async function countDraft(page: Page, draft: ImportDraft): Promise<{ added: number; same: number }> {
  if (draft.rows) {
    const { shelves } = page.state;
    const known = new Set([...shelves.highlights, ...shelves.trash].map(({ id }) => id));
    const rows = draft.rows.highlights.filter((row) => !('purged' in row));
    const added = rows.filter(({ id }) => !known.has(id)).length;
    return { added, same: rows.length - added };
  }
  const known = await page.read((database) => readKnown(database, draft.articles));
  const sorted = sortDraft(draft, (article) => known[draft.articles.indexOf(article)]?.known ?? []);
  return { added: sorted.new.length + draft.terms.length, same: sorted.same.length };
}

/** Saves what was read, and reports. */
export async function saveImport(page: Page): Promise<void> {
  const { importing } = page.state;
  if (importing?.view.phase !== 'ready' || !importing.draft) return;
  const { table: _, ...draft } = importing.draft;
  const { name } = importing.view;
  const pack = importing.keeping?.keepAs === 'pack' ? importing.keeping.title : null;
  importing.view = { phase: 'saving', name };
  page.draw();
  const isWanted = () => page.state.importing === importing;
  const report = await attempt(page, () =>
    pack === null ? saveDraft(draft, isWanted) : savePack(draft, { title: pack, file: name }, isWanted),
  );
  if (!report) return isWanted() ? closeImport(page) : undefined;
  await page.reload();
  const from = importFormats.find(({ id }) => id === report.source)?.label ?? report.source;
  importing.report = report;
  importing.view = {
    phase: 'report',
    name,
    from,
    report,
    warnings: draft.warnings ?? [],
    pageNotes: draft.pageNotes ?? 0,
    of: pack !== null ? 'pack' : isTermFile(draft) ? 'terms' : 'highlights',
  };
  page.draw();
}

/** Takes an import back, and offers to do it again. */
export async function undoImport(page: Page): Promise<void> {
  const view = page.state.importing?.view;
  if (view?.phase !== 'report') return;
  const { batch, packs = [] } = view.report;
  const made = { batch, packs, of: view.of };
  const turned = await attempt(page, () => turn(made, true));
  if (!turned) return;
  closeImport(page);
  const text = wordsOf(made).undone(turned.moved, turned.changed);
  showToast(page, { text, action: { label: words.library.importing.redo, run: () => void redoImport(page, made) } });
  say(page, text);
  await page.reload();
}

/** An import that was made: its batch, or the id of its pack; `packs` came with a backup. */
type Made = Pick<ReportView, 'of'> & { batch: string; packs: string[] };

async function turn({ batch, packs, of }: Made, undo: boolean): Promise<TurnedImport> {
  if (of === 'pack') return { moved: await background.trashPack(batch, undo), changed: 0 };
  for (const pack of packs) await background.trashPack(pack, undo);
  return background.undoImport(batch, undo);
}

const wordsOf = ({ of }: Made) => (of === 'highlights' ? words.library.importing : words.library.termFiles);

async function redoImport(page: Page, made: Made): Promise<void> {
  closeToast(page);
  const turned = await attempt(page, () => turn(made, false));
  if (!turned) return;
  say(page, wordsOf(made).redone(turned.moved, turned.changed));
  await page.reload();
}

/** Shows the highlights of the import alone. */
export function seeImport(page: Page): void {
  const batch = page.state.importing?.report?.batch ?? null;
  closeImport(page);
  page.go({ ...firstPlace, section: 'highlights', batch });
}

/** Saves the report as text. */
export function saveReport(page: Page): void {
  const view = page.state.importing?.view;
  if (view?.phase !== 'report') return;
  const { importing } = words.library;
  const { report, warnings } = view;
  const lines = [
    importing.from(view.from),
    view.name,
    `${report.added} ${importing.added}, ${report.same} ${importing.same}, ${report.refused.length} ${importing.leftOut}`,
    ...report.refused.map(({ where, why }) => `${importing.entry(where)}: ${words.refusals[why]}`),
    ...warnings.map(({ where, what }) => `${importing.entry(where)}: ${importing.warnings[what]}`),
  ];
  saveFile(
    { name: 'glossmark-import-report.txt', bytes: new TextEncoder().encode(`${lines.join('\n')}\n`) },
    'text/plain',
  );
}
