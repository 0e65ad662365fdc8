import { draftKey } from '../core/import/draft-key';
import type { ArticleDraft, HighlightDraft, ImportDraft, TermDraft } from '../core/import/format';
import { type ImportedIdentity, importedId } from '../core/import/imported-id';
import type { ArticleId, RecordId } from '../core/model';
import { limits, shorten, shortenStart } from '../core/record/limits';
import type { HighlightRow, TermRow } from '../core/record/row';

/** An article on its way into the database. */
export interface ArticleEntry {
  store: 'articles';
  id: ArticleId;
  draft: ArticleDraft;
}

/** A highlight or term on its way into the database: everything but stamps, and what its id is made of. */
export type Entry = { id: RecordId; identity: ImportedIdentity; where: number } & (
  | { store: 'highlights'; row: Omit<HighlightRow, 'id' | 'made'> }
  /** `onto`: the row that takes its meaning instead of a row of its own. */
  | { store: 'terms'; row: Omit<TermRow, 'id' | 'made'>; onto?: RecordId }
);

/** Which of a draft's highlights are new, and what their articles' ids are. */
export interface Sources {
  ids: ArticleId[];
  marked: HighlightDraft[];
  terms: { term: TermDraft; onto?: RecordId }[];
  batch: RecordId;
}

/** The articles that a draft's new highlights stand in, or that have a note of their own. */
export function listArticleEntries(draft: ImportDraft, { ids, marked }: Sources): ArticleEntry[] {
  const used = new Set(marked.map((one) => one.article));
  return draft.articles
    .map((article, n): ArticleEntry => ({ store: 'articles', id: ids[n] ?? '', draft: article }))
    .filter(({ draft: { note } }, n) => used.has(n) || note !== '');
}

/** The new highlights and the wanted terms of a draft, each with the first id it may have. */
export async function listEntries(draft: ImportDraft, { ids, marked, terms, batch }: Sources): Promise<Entry[]> {
  const keys = draft.articles.map(draftKey);
  const entries: Entry[] = [];
  for (const one of marked) {
    const key = keys[one.article] ?? '';
    const identity = { source: draft.source, key, exact: one.anchor.quote.exact, created: one.created, n: 0 };
    const row = highlightRow(one, ids[one.article] ?? '', batch);
    entries.push({ store: 'highlights', id: await importedId(identity), identity, where: one.where, row });
  }
  for (const { term: one, onto } of terms) {
    const exact = `${one.headword}\n${one.definition}`;
    const identity = { source: draft.source, key: 'term', exact, created: 0, n: 0 };
    entries.push({
      store: 'terms',
      id: await importedId(identity),
      identity,
      where: one.where,
      row: termRow(one, batch),
      ...(onto !== undefined && { onto }),
    });
  }
  return entries;
}

/** The same entry under its next id, for one whose row was deleted for good. */
export async function withNextId(entry: Entry): Promise<Entry> {
  const identity = { ...entry.identity, n: entry.identity.n + 1 };
  return { ...entry, identity, id: await importedId(identity) };
}

function highlightRow(draft: HighlightDraft, article: ArticleId, batch: RecordId): Omit<HighlightRow, 'id' | 'made'> {
  const { anchor, colour, colourName, note, tags, created } = draft;
  const prefix = shortenStart(anchor.quote.prefix, limits.prefix);
  const suffix = shorten(anchor.quote.suffix, limits.suffix);
  return {
    article,
    anchor: { ...anchor, quote: { ...anchor.quote, prefix, suffix } },
    grade: 'exact',
    colour,
    ...(colourName !== null && { colourName: shorten(colourName, limits.tag) }),
    note,
    tags: [...new Set(tags)].sort(),
    created,
    batch,
    trashed: null,
  };
}

function termRow({ headword, forms, definition, tags, own }: TermDraft, batch: RecordId): Omit<TermRow, 'id' | 'made'> {
  const sorted = (list: string[]) => [...new Set(list)].sort();
  const kept = { headword, forms: sorted(forms), definition, tags: sorted(tags), batch, trashed: null };
  return { source: null, ...own, ...kept };
}
