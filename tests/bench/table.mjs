/** The middle of some figures. */
export function median(figures) {
  const sorted = [...figures].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** Prints rows under their heads, figures to the right. */
export function printTable(heads, rows) {
  const cells = [heads, ...rows].map((row) => row.map(String));
  const widths = heads.map((_, column) => Math.max(...cells.map((row) => (row[column] ?? '').length)));
  for (const row of cells)
    console.log(
      row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0]) : cell.padStart(widths[column]))).join('  '),
    );
}

/** One line on a goal: what was measured, the bound, and whether it holds. */
export function printGoal(what, figure, bound, unit = '') {
  const holds = figure <= bound;
  console.log(`${holds ? 'holds ' : 'FAILS '} ${what}: ${figure.toFixed(3)}${unit}, at most ${bound}${unit}`);
  if (!holds) process.exitCode = 1;
}
