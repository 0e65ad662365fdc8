import { judgeQuickly, type QuickSignals } from './judge-quickly';
import type { Verdict } from './verdict';

/** What the full reading knows of a page besides the first signals. */
export interface ArticleSignals {
  quick: QuickSignals;
  /** Words of the body. */
  words: number;
  /** Whether a date of publication was found. */
  dated: boolean;
  /** Whether an author was found. */
  signed: boolean;
}

/** Judges a page from all that was read of it. */
export function judgeArticle({ quick, words }: ArticleSignals): Verdict {
  const verdict = judgeQuickly(quick);
  return words < 40 ? { isArticle: false, score: 0, reasons: ['hardly any words', ...verdict.reasons] } : verdict;
}
