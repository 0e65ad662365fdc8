/** Something that stands at a share of the text, 0 to 1. */
export interface Placed {
  share: number;
}

/** Ticks that would stand too near to be told apart, as one. */
export interface Tick<T extends Placed> {
  /** Where it is drawn: the first one's place. */
  share: number;
  items: T[];
}

/** Merges what stands nearer than so many pixels on a line of a length, in order of place. */
export function mergeTicks<T extends Placed>(items: readonly T[], length: number, nearest = 3): Tick<T>[] {
  const ticks: Tick<T>[] = [];
  for (const item of [...items].sort((a, b) => a.share - b.share)) {
    const last = ticks.at(-1);
    if (last && (item.share - last.share) * length < nearest) last.items.push(item);
    else ticks.push({ share: item.share, items: [item] });
  }
  return ticks;
}
