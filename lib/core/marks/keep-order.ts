/** A list that comes back in an order of its own, in the one it was shown in before; what is new comes last. */
export function keepOrder(before: readonly string[], now: readonly string[]): string[] {
  const kept = before.filter((one) => now.includes(one));
  return [...kept, ...now.filter((one) => !kept.includes(one))];
}
