import type { ArticleDraft, HighlightDraft, ImportDraft } from './format';
import { tidy } from './read-json';

/** A highlight of an article that is kept already. */
export interface KnownHighlight {
  exact: string;
  /** ms since 1970; 0 where it is not known, and then any time agrees. */
  created: number;
}

/** A draft's highlights, told apart. */
export interface SortedDraft {
  new: HighlightDraft[];
  same: HighlightDraft[];
}

/**
 * Which highlights of a draft are new: not the same quote at the same time in the same article,
 * neither among what is kept nor earlier in the file.
 */
export function sortDraft(
  draft: ImportDraft,
  known: (article: ArticleDraft) => readonly KnownHighlight[],
): SortedDraft {
  const times = draft.articles.map((article) => timesByQuote(known(article)));
  const sorted: SortedDraft = { new: [], same: [] };
  for (const highlight of draft.highlights) {
    const quotes = times[highlight.article];
    const quote = tidy(highlight.anchor.quote.exact);
    const kept = quotes?.get(quote) ?? [];
    quotes?.set(quote, kept);
    const same = kept.some((time) => time === highlight.created || time === 0 || highlight.created === 0);
    (same ? sorted.same : sorted.new).push(highlight);
    if (!same) kept.push(highlight.created);
  }
  return sorted;
}

function timesByQuote(known: readonly KnownHighlight[]): Map<string, number[]> {
  const times = new Map<string, number[]>();
  for (const { exact, created } of known) {
    const quote = tidy(exact);
    times.set(quote, [...(times.get(quote) ?? []), created]);
  }
  return times;
}
