import * as v from 'valibot';
import { backupFormat, backupVersion } from '../export/backup';
import { PlainError } from '../plain-error';
import { rowShapes } from './backup-shapes';
import type { BackupRows, ImportDraft, ImportFormat, Refusal } from './format';
import { parseJson } from './parse-json';
import { plainCopy } from './plain-copy';
import { asList, asObject } from './read-json';
import { readPacks } from './read-packs';
import { textOfBytes } from './text-of-bytes';

const stores = ['articles', 'highlights', 'terms', 'choices'] as const;

/** Our own backup: rows keep their ids and stamps; one that cannot be read is left out and named. */
export const backup: ImportFormat = {
  id: 'backup',
  label: 'Glossmark backup',
  extensions: ['json'],
  read(_name, bytes) {
    const text = textOfBytes(bytes);
    const file = text === null ? null : asObject(parseJson(text));
    if (!file || file.format !== backupFormat) return null;
    if (typeof file.version !== 'number' || file.version > backupVersion) throw new PlainError('newer database');
    return withPacks(readStores(asObject(file.rows) ?? {}), asList(file.packs));
  },
};

function readStores(found: Readonly<Record<string, unknown>>): ImportDraft {
  const rows: BackupRows = { articles: [], highlights: [], terms: [], choices: [] };
  const refused: Refusal[] = [];
  let where = 0;
  for (const store of stores) {
    for (const value of asList(found[store])) {
      const row = readRow(store, value);
      where += 1;
      if (row) (rows[store] as unknown[]).push(row);
      else refused.push({ where, why: 'misshapen' });
    }
  }
  return { source: backup.id, articles: [], highlights: [], terms: [], refused, rows };
}

function withPacks(draft: ImportDraft, rows: readonly unknown[]): ImportDraft {
  const before = stores.reduce((sum, store) => sum + (draft.rows?.[store].length ?? 0), draft.refused.length);
  const { packs, refused } = readPacks(rows, before);
  return { ...draft, refused: [...draft.refused, ...refused], packs };
}

/** A row rebuilt field by field and without what is local; null where its shape is not a row's. */
function readRow(store: keyof typeof rowShapes, value: unknown): object | null {
  try {
    const read = v.safeParse(rowShapes[store], plainCopy(value));
    if (!read.success) return null;
    const { edited: _, ...row } = read.output as Record<string, unknown>;
    return row;
  } catch {
    return null; // nested deeper than any row of ours: reported like every other misshapen row
  }
}
