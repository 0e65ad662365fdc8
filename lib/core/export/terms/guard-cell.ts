/** What spreadsheets may take for a formula (OWASP ASVS 1.2.10), full-width signs included. */
const risky = /^[\s\u00a0\ufeff]*[=+\-@\t\r\n＝＋－＠|%]/;

/** A cell that no spreadsheet runs: an apostrophe before what could be a formula, and before one that has it already. */
export function guardCell(cell: string): string {
  return risky.test(cell) || isGuarded(cell) ? `'${cell}` : cell;
}

/** Whether a cell carries such an apostrophe. */
export function isGuarded(cell: string): boolean {
  const bare = cell.replace(/^'+/, '');
  return bare.length < cell.length && risky.test(bare);
}
