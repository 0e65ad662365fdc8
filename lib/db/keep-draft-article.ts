import type { ArticleDraft } from '../core/import/format';
import { applyChange } from '../core/record/apply-change';
import { highestStamp } from '../core/record/highest-stamp';
import type { ArticleRow } from '../core/record/row';
import { readTextBase, readTextVersions } from '../core/record/text-versions';
import type { Slice } from './import-slices';
import { keepArticle } from './keep-article';
import type { ArticleEntry } from './list-entries';
import { putRow } from './put-row';
import { readOffered, readRow } from './row-store';

/**
 * Keeps the article of a draft, and its note: into an empty one, or beside what the reader wrote, never over it.
 * Throws PlainError `too long` for a note over its limit.
 */
export async function keepDraftArticle(slice: Slice, { id, draft }: ArticleEntry): Promise<void> {
  const isNew = !(await readRow(slice.transaction, 'articles', id));
  const article = await keepArticle(slice.transaction, slice.clock, {
    id,
    address: draft.address,
    facts: factsOf(draft),
    fingerprint: null,
  });
  if (isNew) slice.note.added.push({ store: 'articles', id });
  if (draft.note !== '') await addNote(slice, article, draft.note);
}

async function addNote({ transaction, clock }: Slice, article: ArticleRow, note: string): Promise<void> {
  if (readTextVersions(article, 'note').some((version) => version.text === note)) return;
  const base = article.note === '' ? readTextBase(article, 'note') : [];
  const writing = { stamp: clock.next(highestStamp(article)), offered: await readOffered(transaction) };
  const change = { message: '', store: 'articles', id: article.id, text: { note: { value: note, base } } } as const;
  const applied = applyChange<ArticleRow>(article, change, writing);
  if (applied) await putRow(transaction, { store: 'articles', row: applied.row, edited: writing.stamp });
}

function factsOf({ title, author, site, published, language }: ArticleDraft) {
  return { title, authors: author === '' ? [] : [author], site, published, language };
}
