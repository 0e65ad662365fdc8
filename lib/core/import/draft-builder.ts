import { noteLine } from '../export/whole-note';
import { limits, shorten } from '../record/limits';
import { draftKey } from './draft-key';
import type { ArticleDraft, HighlightDraft, ImportDraft, RefusalReason, WarningKind } from './format';

/** Gathers what a file holds, each article once. */
export interface DraftBuilder {
  readonly draft: ImportDraft;
  /** The number of an article in the draft: what is known of it fills what was empty. */
  article(article: ArticleDraft): number;
  /** Adds a highlight within the limits, or refuses it as too long. */
  highlight(highlight: HighlightDraft): void;
  /** Adds a note about a whole article; several are joined by a line, as far as the limit allows. */
  pageNote(article: number, note: string, where: number): void;
  refuse(where: number, why: RefusalReason): void;
  warn(where: number, what: WarningKind): void;
}

/** A draft in the making, for one format's reader. */
export function createDraftBuilder(source: string): DraftBuilder {
  const draft: ImportDraft = {
    source,
    articles: [],
    highlights: [],
    terms: [],
    refused: [],
    warnings: [],
    pageNotes: 0,
    rows: null,
  };
  const places = new Map<string, number>();
  const refuse = (where: number, why: RefusalReason) => void draft.refused.push({ where, why });
  const warn = (where: number, what: WarningKind) => void draft.warnings?.push({ where, what });
  return {
    draft,
    refuse,
    warn,
    article(article) {
      const short = shortened(article);
      const key = draftKey(short);
      const place = places.get(key) ?? draft.articles.push(short) - 1;
      places.set(key, place);
      fill(draft.articles[place], short);
      return place;
    },
    highlight(highlight) {
      if (highlight.anchor.quote.exact.length > limits.exact || highlight.note.length > limits.note) {
        refuse(highlight.where, 'too long');
        return;
      }
      const tags = [...new Set(highlight.tags)].filter((tag) => tag.length <= limits.tag).slice(0, limits.tags);
      if (tags.length < new Set(highlight.tags).size) warn(highlight.where, 'tags limited');
      draft.highlights.push({ ...highlight, tags });
    },
    pageNote(place, note, where) {
      const article = draft.articles[place];
      if (!article) return;
      const known = article.note === '' ? [] : article.note.split(noteLine);
      const joined = known.includes(note) ? article.note : [...known, note].join(noteLine);
      if (joined.length > limits.note) {
        refuse(where, 'too long');
        return;
      }
      article.note = joined;
      draft.pageNotes = (draft.pageNotes ?? 0) + 1;
    },
  };
}

const shortened = (article: ArticleDraft): ArticleDraft => ({
  ...article,
  title: shorten(article.title, limits.title),
  author: shorten(article.author, limits.author),
  site: shorten(article.site, limits.author),
});

function fill(known: ArticleDraft | undefined, more: ArticleDraft): void {
  if (!known) return;
  known.title ||= more.title;
  known.author ||= more.author;
  known.site ||= more.site;
  known.language ||= more.language;
  known.published ??= more.published;
}
