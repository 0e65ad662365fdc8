import { judgeQuickly } from '../core/article/judge-quickly';
import type { Verdict } from '../core/article/verdict';
import { readSignals } from './read-signals';

/** Judges at a glance whether a page may be an article; cheap enough for every page. */
export function judgePage(document: Document): Verdict {
  return judgeQuickly(readSignals(document));
}
