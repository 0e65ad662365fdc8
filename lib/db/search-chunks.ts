import type { SearchPart } from './schema';

/** Rows' chunks, by the first two digits of their ids; at 100,000 rows each holds about 400. */
const chunks = 256;

/** The name under which `meta` counts how often each chunk was rewritten, so that a reader loads only what changed. */
export const foldedName = 'folded';

/** The key of the chunk that holds a row's line. */
export function chunkOf(row: string): number {
  const start = Number.parseInt(row.slice(0, 2), 16);
  return -1 - (Number.isNaN(start) ? 0 : start % chunks);
}

/** The line of each row that the fresh parts know, empty where it is not to be found any more; later parts win. */
export function latestLines(fresh: SearchPart[]): Map<string, string> {
  const lines = new Map<string, string>();
  for (const { row, text } of fresh) {
    if (row !== undefined) lines.set(row, text);
    else for (const line of splitLines(text)) lines.set(line.slice(0, line.indexOf('\t')), line);
  }
  return lines;
}

function splitLines(text: string): string[] {
  return text.match(/[^\n]+\n/g) ?? [];
}

/** How often each chunk was rewritten, by its key. */
export function readFolded(value: unknown): Record<number, number> {
  return value !== null && typeof value === 'object' ? { ...value } : {};
}
