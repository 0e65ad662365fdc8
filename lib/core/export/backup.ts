import { type NewPack, partId } from '../glossary/pack';
import type { BackupRows } from '../import/format';
import { canonicalJson } from '../record/canonical-json';
import type { RowBase } from '../record/row';
import type { ExportFormat, Keepings } from './format';

/** What the file says of itself. */
export const backupFormat = 'glossmark-backup';
export const backupVersion = 1;

/** Our own backup: every row by store with its stamps, one row a line, and the reader's glossaries; nothing local. */
export const backup: ExportFormat = {
  id: 'backup',
  label: 'Backup',
  remark: 'Glossmark',
  extension: 'json',
  mimeType: 'application/json',
  heeds: [],
  write(keepings, options) {
    const { rows, packs } = keepings.everything ?? { rows: aliveRows(keepings), packs: [] };
    const stores = (['articles', 'highlights', 'terms', 'choices'] as const).map(
      (store) => `"${store}":${lines(rows[store])}`,
    );
    const made = JSON.stringify(new Date(options.now).toISOString());
    const head = `"format":"${backupFormat}","version":${backupVersion},"made":${made}`;
    return `{${head},\n"rows":{${stores.join(',\n')}},\n"packs":${lines(packs.flatMap(packRows))}}\n`;
  },
};

const aliveRows = ({ articles, highlights, terms }: Keepings): BackupRows => ({
  articles,
  highlights,
  terms,
  choices: [],
});

/** A pack's head, and a row for each of its parts. */
const packRows = ({ head, parts }: NewPack): object[] => [
  head,
  ...parts.map((terms, part) => ({ id: partId(head.id, part), terms })),
];

const lines = (values: readonly unknown[]) =>
  values.length === 0 ? '[]' : `[\n${values.map((value) => canonicalJson(withoutLocal(value))).join(',\n')}\n]`;

/** A row without what holds in this database alone. */
function withoutLocal(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const { edited: _, ...row } = value as RowBase;
  return row;
}
