/** A day that one place of a page gives for the article. */
export interface DateClaim {
  /** Milliseconds since 1970 of the page's own clock read as UTC. */
  time: number;
  weight: number;
}

const day = 86_400_000;

/** Chooses the time whose day most weight stands behind; null without claims. */
export function chooseDate(claims: readonly DateClaim[]): number | null {
  let best: number | null = null;
  let most = 0;
  for (const claim of claims) {
    const same = claims.filter((other) => dayOf(other) === dayOf(claim) && other !== claim);
    const score = claim.weight + same.reduce((sum, other) => sum + 0.4 * other.weight, 0);
    if (score > most || (score === most && best !== null && claim.time % day !== 0)) {
      most = score;
      best = claim.time;
    }
  }
  return best;
}

const dayOf = ({ time }: DateClaim) => Math.floor(time / day);
