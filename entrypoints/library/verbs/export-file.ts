import type { ExportView } from '../../../components/library/ExportDialog';
import { exportFile } from '../../../lib/core/export/export-file';
import type { Keepings } from '../../../lib/core/export/format';
import { exportFormats } from '../../../lib/core/export/formats';
import { keepingsOfRows } from '../../../lib/core/export/keepings-of-rows';
import { arrangeArticles } from '../../../lib/core/library/arrange-articles';
import { choosePassages } from '../../../lib/core/library/choose-passages';
import { firstPlace, isFiltered, type Place } from '../../../lib/core/library/place';
import { words } from '../../../lib/core/words/words';
import { readBackup } from '../../../lib/db/read';
import { background } from '../../../lib/messages/client';
import { copyText } from '../copy-text';
import { type Page, say } from '../page';
import { saveFile } from '../save-file';
import type { Exporting } from '../state';
import { attempt } from './attempt';
import { showToast } from './toast';

/** Characters of a file that are shown before it is saved. */
const shownLength = 20_000;

/** Opens the export of an article, or of what the list shows. */
export async function openExport(page: Page, article: string | null, scope: Exporting['scope']): Promise<void> {
  const options = { notesAndTags: true, savedTerms: true, links: true, now: Date.now() };
  page.state.exporting = {
    format: 'markdown',
    options,
    scope,
    article,
    file: null,
    count: 0,
    isEmpty: true,
    said: '',
    turn: 0,
  };
  await writeExport(page);
}

/** Writes the file anew after a choice. */
export async function changeExport(
  page: Page,
  change: Partial<Pick<Exporting, 'format' | 'options' | 'scope'>>,
): Promise<void> {
  const { exporting } = page.state;
  if (!exporting) return;
  Object.assign(exporting, change);
  await writeExport(page);
}

async function writeExport(page: Page): Promise<void> {
  const { exporting } = page.state;
  if (!exporting) return;
  exporting.turn += 1;
  const { turn } = exporting;
  page.draw();
  const kept = await attempt(page, () => keepingsOf(page, exporting));
  if (!kept || exporting.turn !== turn) return;
  const format = exportFormats.find(({ id }) => id === exporting.format);
  exporting.count = isOfTerms(exporting.format) ? kept.terms.length : kept.highlights.length;
  exporting.isEmpty = exporting.count === 0 && isNothing(kept);
  exporting.file = format ? exportFile(format, kept, exporting.options) : null;
  exporting.said = '';
  page.draw();
}

/** Whether a backup would hold nothing of the reader's either. */
function isNothing({ everything }: Keepings): boolean {
  if (!everything) return true;
  const { rows, packs } = everything;
  return packs.length === 0 && Object.values(rows).every((store) => store.length === 0);
}

/** Whether a format writes the reader's own terms. */
function isOfTerms(format: string): boolean {
  return exportFormats.find(({ id }) => id === format)?.of === 'terms';
}

async function keepingsOf(page: Page, { scope, article, format }: Exporting): Promise<Keepings> {
  const { state } = page;
  const sightings = [...state.shelves.sightings.values()];
  if (scope === 'everything' && format === 'backup') {
    // Before and after: what is deleted from now on must leave its stub, or a restore would bring it back.
    await background.offerBackup();
    const { rows, packs } = await page.read(readBackup);
    await background.offerBackup();
    return keepingsOfRows(rows, packs);
  }
  if (isOfTerms(format)) return { articles: [], highlights: [], terms: state.terms, sightings: [] };
  const entries = entriesOf(page, scope, article);
  const highlights = entries.flatMap((entry) => entry.highlights);
  const terms = scope === 'everything' ? state.terms : [];
  return { articles: entries.map((entry) => entry.article), highlights, terms, sightings };
}

function entriesOf({ state }: Page, scope: Exporting['scope'], article: string | null) {
  const place: Place =
    scope === 'filter'
      ? { ...state.place, section: state.place.section === 'trash' ? 'highlights' : state.place.section }
      : firstPlace;
  const found = scope === 'filter' ? state.found : null;
  const all = choosePassages(state.shelves, place, found);
  const { ids } = state.selection;
  const passages = scope === 'selected' ? all.filter(({ id }) => ids.has(id)) : all;
  const entries = arrangeArticles(state.shelves, place, passages, found);
  if (scope === 'selected') return entries.filter((entry) => entry.highlights.length > 0);
  return scope === 'article' ? entries.filter((entry) => entry.article.id === article) : entries;
}

/** What the dialog shows of the export. */
export function viewExport(page: Page): ExportView | null {
  const { exporting, place, shelves, terms } = page.state;
  if (!exporting) return null;
  const count = (scope: Exporting['scope']) =>
    entriesOf(page, scope, exporting.article).flatMap((entry) => entry.highlights).length;
  const narrowed = (isFiltered(place) || place.section === 'comments') && place.section !== 'trash';
  const scopes: ExportView['scopes'] = [
    ...(exporting.article === null ? [] : [{ scope: 'article' as const, count: count('article') }]),
    ...(count('selected') > 0 ? [{ scope: 'selected' as const, count: count('selected') }] : []),
    ...(narrowed ? [{ scope: 'filter' as const, count: count('filter') }] : []),
    { scope: 'everything', count: shelves.highlights.length },
  ];
  const { format, options, scope, file, said } = exporting;
  return {
    formats: exportFormats,
    format,
    options,
    scope,
    scopes: isOfTerms(format) ? [{ scope: 'everything', count: terms.length }] : scopes,
    hasTerms: terms.length > 0,
    isEmpty: exporting.isEmpty,
    said,
    file: file && shown(file),
  };
}

function shown({ name, bytes }: NonNullable<Exporting['file']>): NonNullable<ExportView['file']> {
  const whole = bytes.length <= shownLength;
  const preview = new TextDecoder().decode(bytes.subarray(0, shownLength), { stream: !whole });
  return { name, size: bytes.length, preview, whole };
}

/** Puts the whole file on the clipboard. */
export async function copyExport(page: Page): Promise<void> {
  const { exporting } = page.state;
  if (!exporting?.file) return;
  const done = await copyText(new TextDecoder().decode(exporting.file.bytes));
  exporting.said = done ? words.library.exporting.copied : words.library.exporting.notCopied;
  page.draw();
}

/** Saves the file and closes the dialog. */
export function saveExport(page: Page): void {
  const { exporting } = page.state;
  const format = exportFormats.find(({ id }) => id === exporting?.format);
  if (!exporting?.file || !format) return;
  saveFile(exporting.file, format.mimeType);
  page.state.exporting = null;
  const { exporting: said, termFiles } = words.library;
  const text = (format.of === 'terms' ? termFiles : said).saved(exporting.file.name, exporting.count);
  showToast(page, { text });
  say(page, text);
}
