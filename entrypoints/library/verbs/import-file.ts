import type { ImportView } from '../../../components/library/ImportDialog';
import type { ImportDraft } from '../../../lib/core/import/format';
import { importFormats } from '../../../lib/core/import/formats';
import { readImport } from '../../../lib/core/import/read-import';
import { sortDraft } from '../../../lib/core/import/sort-draft';
import { firstPlace } from '../../../lib/core/library/place';
import { newId } from '../../../lib/core/new-id';
import { PlainError } from '../../../lib/core/plain-error';
import { words } from '../../../lib/core/words/words';
import { readKnown } from '../../../lib/db/read';
import { background } from '../../../lib/messages/client';
import { type Page, say } from '../page';
import { saveFile } from '../save-file';
import { attempt, logOnce } from './attempt';
import { closeToast, showToast } from './toast';

/** Opens the import, for a file to be chosen. */
export function openImport(page: Page, error: string | null = null): void {
  page.state.importing = { view: { phase: 'choose', error }, draft: null, report: null };
  page.draw();
}

/** Closes the import; what is being read is dropped. */
export function closeImport(page: Page): void {
  page.state.importing = null;
  page.draw();
}

/** Reads a file and counts what it would add; nothing is saved yet. */
export async function readFile(page: Page, file: File): Promise<void> {
  const importing = {
    view: { phase: 'reading', name: file.name } as ImportView,
    draft: null as ImportDraft | null,
    report: null,
  };
  page.state.importing = importing;
  page.draw();
  try {
    const draft = await readImport(file.name, new Uint8Array(await file.arrayBuffer()));
    const { added, same } = await countDraft(page, draft);
    const notes = draft.articles.some((article) => article.note !== '');
    const useful = added > 0 || notes || draft.rows !== null;
    importing.draft = draft;
    importing.view = { phase: 'ready', name: file.name, added, same, refused: draft.refused.length, useful };
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
  const { draft } = importing;
  const { name } = importing.view;
  importing.view = { phase: 'saving', name };
  page.draw();
  const report = await attempt(page, () => background.saveImport(draft, newId()));
  if (!report) return closeImport(page);
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
  };
  page.draw();
}

/** Takes an import back, and offers to do it again. */
export async function undoImport(page: Page): Promise<void> {
  const batch = page.state.importing?.report?.batch;
  if (batch === undefined) return;
  const count = await attempt(page, () => background.undoImport(batch, true));
  if (count === null) return;
  closeImport(page);
  const text = words.library.importing.undone(count);
  showToast(page, { text, action: { label: words.library.importing.redo, run: () => void redoImport(page, batch) } });
  say(page, text);
  await page.reload();
}

async function redoImport(page: Page, batch: string): Promise<void> {
  closeToast(page);
  const count = await attempt(page, () => background.undoImport(batch, false));
  if (count === null) return;
  say(page, words.library.importing.redone(count));
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
