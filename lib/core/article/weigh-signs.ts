import type { Verdict } from './verdict';

/** One reason for or against an article: its words, its weight, and how much of it a page shows (0 to 1, or yes and no). */
export type Sign<Signals> = readonly [reason: string, weight: number, share: (signals: Signals) => number | boolean];

/** Adds up signs to a verdict, as logistic regression does; `bias` is the sum of a page that shows none. */
export function weighSigns<Signals>(signals: Signals, signs: readonly Sign<Signals>[], bias: number): Verdict {
  const found = signs
    .map(([reason, weight, share]) => ({ reason, sum: weight * Math.min(1, Math.max(0, Number(share(signals)))) }))
    .filter(({ sum }) => sum !== 0)
    .sort((one, other) => Math.abs(other.sum) - Math.abs(one.sum));
  const sum = found.reduce((total, one) => total + one.sum, bias);
  return { isArticle: sum > 0, score: 1 / (1 + Math.exp(-sum)), reasons: found.map(({ reason }) => reason) };
}
