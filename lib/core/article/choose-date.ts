/** A day that one place of a page gives for the article. */
export interface DateClaim {
  /** Milliseconds since 1970 of the page's own clock read as UTC. */
  time: number;
  weight: number;
}

const day = 86_400_000;

/** Chooses the day that most weight stands behind, with its time of day where one is told; null without claims. */
export function chooseDate(claims: readonly DateClaim[]): number | null {
  const days = new Map<number, { best: DateClaim; support: number; time: number }>();
  for (const claim of claims) {
    const date = Math.floor(claim.time / day);
    const known = days.get(date);
    if (!known) {
      days.set(date, { best: claim, support: 0, time: claim.time });
      continue;
    }
    const stronger = claim.weight > known.best.weight;
    known.support += stronger ? known.best.weight : claim.weight;
    if (stronger) known.best = claim;
    if (known.time % day === 0) known.time = claim.time;
  }
  const ranked = [...days.values()].map(({ best, support, time }) => ({
    time,
    score: best.weight + Math.min(0.4 * support, 1.6),
  }));
  return ranked.reduce(
    (first, other) => (other.score > first.score ? other : first),
    ranked[0] ?? { time: null, score: 0 },
  ).time;
}
