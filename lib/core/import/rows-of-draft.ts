import type { PageKey } from '../model';
import { articleId } from '../page-key';
import type { ArticleRow, HighlightRow, Stamp, TermRow } from '../record/row';
import { draftKey } from './draft-key';
import type { ArticleDraft, HighlightDraft, ImportDraft, TermDraft } from './format';
import { importedId } from './imported-id';

/** The rows that a draft asks for, with ids but before anything kept is looked at. */
export interface DraftRows {
  articles: ArticleRow[];
  highlights: HighlightRow[];
  terms: TermRow[];
}

/** Makes rows of a draft's articles, of some of its highlights, and of its terms, all of one stamp and batch. */
export async function rowsOfDraft(
  draft: ImportDraft,
  highlights: readonly HighlightDraft[],
  origin: { made: Stamp; batch: string | null },
): Promise<DraftRows> {
  const articles = await Promise.all(draft.articles.map((article) => articleRow(article, origin.made)));
  const keys = draft.articles.map(draftKey);
  const marked = highlights.map(async (highlight) => {
    const id = await importedId({
      source: draft.source,
      key: keys[highlight.article] ?? '',
      exact: highlight.anchor.quote.exact,
      created: highlight.created,
      n: 0,
    });
    return highlightRow(highlight, { id, article: articles[highlight.article]?.id ?? '', ...origin });
  });
  const terms = draft.terms.map(async (term) => {
    const id = await importedId({ source: draft.source, key: 'term', exact: term.headword, created: 0, n: 0 });
    return termRow(term, { id, ...origin });
  });
  return { articles, highlights: await Promise.all(marked), terms: await Promise.all(terms) };
}

async function articleRow(draft: ArticleDraft, made: Stamp): Promise<ArticleRow> {
  const key: PageKey = draftKey(draft);
  const { address, title, author, site, published, language, note } = draft;
  const addresses = address === null ? [] : [address];
  const told = { title, author, site, published, language, note };
  return { id: await articleId(key), made, addresses, ...told, fingerprint: null, place: null, same: null };
}

function highlightRow(
  draft: HighlightDraft,
  given: Pick<HighlightRow, 'id' | 'article' | 'made' | 'batch'>,
): HighlightRow {
  const { anchor, colour, note, tags, created } = draft;
  return { ...given, anchor, grade: 'exact', colour, note, tags: [...tags].sort(), created };
}

function termRow(draft: TermDraft, given: Pick<TermRow, 'id' | 'made' | 'batch'>): TermRow {
  const { headword, forms, definition, tags } = draft;
  return { ...given, headword, forms: [...forms].sort(), definition, source: null, tags: [...tags].sort() };
}
