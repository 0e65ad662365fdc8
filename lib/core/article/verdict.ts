/** The judgement of a page, with its reasons in the order of their weight. */
export interface Verdict {
  isArticle: boolean;
  /** 0 (surely not) to 1 (surely). */
  score: number;
  reasons: string[];
}
