import type { HiddenTerm } from '../core/glossary/hidden-term';
import type { ArticleId } from '../core/model';
import { isPurged } from '../core/record/merge';
import type { Hiding } from '../messages/background';
import { keepChoice } from './keep-choice';
import type { Database } from './schema';

/** Every hidden term is a choice of its own, so that two tabs that hide at once lose neither. */
const scopeName = (article: ArticleId | null) => `hidden ${article ?? 'everywhere'} `;

/** What is hidden everywhere, and in some articles. */
export async function listHidden(database: Database, articles: readonly ArticleId[]): Promise<HiddenTerm[]> {
  const names = [null, ...articles].map(scopeName);
  const lists = await Promise.all(
    names.map((name) => database.getAll('choices', IDBKeyRange.bound(name, `${name}\uffff`))),
  );
  return lists.flat().flatMap((row) => {
    const hidden = isPurged(row) || typeof row.trashed === 'number' ? null : row.value;
    return isHidden(hidden) ? [hidden] : [];
  });
}

function isHidden(value: unknown): value is HiddenTerm {
  const hidden = value as Partial<HiddenTerm> | null;
  return typeof hidden === 'object' && typeof hidden?.term === 'string' && typeof hidden.headword === 'string';
}

/** Who hides what, and in which article where it is not everywhere. */
export interface HidingOf {
  hiding: Hiding;
  /** null: a page of ours asks, for what holds everywhere. */
  article: ArticleId | null;
  surface: string;
}

/** Hides a term, or shows it again, in one durable write; gives its action, null when nothing changed. */
export function hideTerm(database: Database, { hiding, article, surface }: HidingOf): Promise<number | null> {
  const { term, hidden, message } = hiding;
  const name = `${scopeName(term.everywhere ? null : article)}${term.term} ${term.words ?? ''}`;
  return keepChoice(database, { name, value: hidden ? term : null, message, surface });
}
