/** Gives each indent its place among the different ones, 0 for the smallest; all null where only one is told. */
export function rankIndents(indents: readonly (number | null)[]): (number | null)[] {
  const told = indents.map((indent) => indent ?? 0);
  const steps = [...new Set(told)].sort((one, other) => one - other);
  return steps.length < 2 ? indents.map(() => null) : told.map((indent) => steps.indexOf(indent));
}
