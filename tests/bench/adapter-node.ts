import { backup as backupWriter } from '../../lib/core/export/backup';
import { type ExportedFile, exportFile as writeFile } from '../../lib/core/export/export-file';
import type { ExportOptions } from '../../lib/core/export/format';
import { exportFormats as formats } from '../../lib/core/export/formats';
import { keepingsOfRows } from '../../lib/core/export/keepings-of-rows';
import type { Glossary, GlossaryTerm } from '../../lib/core/glossary/glossary';
import { lookUp as lookUpTerm } from '../../lib/core/glossary/look-up';
import { backup as backupReader } from '../../lib/core/import/backup';
import { draftKey } from '../../lib/core/import/draft-key';
import type { BackupRows, ImportDraft } from '../../lib/core/import/format';
import { readImport } from '../../lib/core/import/read-import';
import { sortDraft } from '../../lib/core/import/sort-draft';
import { newId } from '../../lib/core/new-id';
import { articleId } from '../../lib/core/page-key';
import type { ArticleRow } from '../../lib/core/record/row';
import { listArticleEntries, listEntries } from '../../lib/db/list-entries';

/** The formats that are offered, as plain values. */
export const exportFormats = formats.map(({ id, label, extension, mimeType }) => ({ id, label, extension, mimeType }));

const defaults: ExportOptions = { notesAndTags: true, savedTerms: true, links: true, now: Date.UTC(2026, 0, 1) };

/** The file a reader would get of a backup's rows. Throws for an unknown format, PlainError for a text that is no backup. */
export async function exportFile(
  formatId: string,
  backupText: string,
  options: Partial<ExportOptions> = {},
): Promise<ExportedFile> {
  const format = formats.find(({ id }) => id === formatId);
  const draft = await backupReader.read('backup.json', new TextEncoder().encode(backupText));
  if (!format || !draft?.rows) throw new Error(`No format ${formatId}, or no backup`);
  return writeFile(format, keepingsOfRows(draft.rows), { ...defaults, ...options });
}

/** What a file holds as a backup's text, with the report that a reader with an empty library would see. */
export async function importFile(name: string, bytes: Uint8Array) {
  const draft = await readImport(name, bytes);
  const { rows, same } = draft.rows ? { rows: draft.rows, same: 0 } : await rowsOf(draft);
  const keepings = { articles: [], highlights: [], terms: [], sightings: [], everything: { rows, packs: [] } };
  const report = {
    new: rows.highlights.length + rows.terms.length,
    same,
    refused: draft.refused,
    warnings: draft.warnings ?? [],
  };
  return { backup: String(backupWriter.write(keepings, defaults)), report };
}

/** The stamp of rows that no background has stamped yet. */
const made = `${'0'.repeat(12)}imported`;

async function rowsOf(draft: ImportDraft): Promise<{ rows: BackupRows; same: number }> {
  const sorted = sortDraft(draft, () => []);
  const ids = await Promise.all(draft.articles.map((article) => articleId(draftKey(article))));
  const sources = { ids, marked: sorted.new, terms: draft.terms.map((term) => ({ term })), batch: newId() };
  const rows: BackupRows = { articles: [], highlights: [], terms: [], choices: [] };
  for (const entry of listArticleEntries(draft, sources)) rows.articles.push(articleRow(entry));
  for (const entry of await listEntries(draft, sources)) {
    if (entry.store === 'highlights') rows.highlights.push({ ...entry.row, id: entry.id, made, batch: null });
    else rows.terms.push({ ...entry.row, id: entry.id, made, batch: null });
  }
  return { rows, same: sorted.same.length };
}

function articleRow({ id, draft }: ReturnType<typeof listArticleEntries>[number]): ArticleRow {
  const { address, title, author, site, published, language, note } = draft;
  const addresses = address === null ? [] : [address];
  return {
    id,
    made,
    addresses,
    title,
    author,
    site,
    published,
    language,
    note,
    fingerprint: null,
    place: null,
    same: null,
  };
}

/** The entries a reader would see for a word as it stands in a page. */
export async function lookUp(
  word: string,
  readFile: (name: string) => Uint8Array | Promise<Uint8Array>,
): Promise<GlossaryTerm[]> {
  const bytes = await readFile('packs/attachment.json');
  const glossary: Glossary = JSON.parse(new TextDecoder().decode(bytes));
  const { exact, close } = lookUpTerm(word, glossary.terms);
  return exact.length > 0 ? exact : close;
}
