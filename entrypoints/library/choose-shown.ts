import type { ShownList } from '../../components/library/shown-list';
import { type ArticleEntry, arrangeArticles, createEntry } from '../../lib/core/library/arrange-articles';
import { choosePassages } from '../../lib/core/library/choose-passages';
import { isFiltered } from '../../lib/core/library/place';
import { words } from '../../lib/core/words/words';
import type { State } from './state';

/** What the list and the detail show at the present place. */
export interface Shown {
  list: ShownList;
  entry: ArticleEntry | null;
  /** The highlight that is meant, by the address or by the list. */
  highlight: string | null;
}

/** Chooses rows and the article beside them; without a choice of the reader's the first row is meant. */
export function chooseShown({ shelves, place, found, rows }: State): Shown {
  const passages = choosePassages(shelves, place, found);
  const entries = arrangeArticles(shelves, place, passages, found);
  if (place.section === 'articles') {
    const wanted = place.article ?? passages.find((row) => row.id === place.highlight)?.article ?? null;
    const entry = entries.find(({ article }) => article.id === wanted) ?? entries[0] ?? null;
    const summary = isFiltered(place)
      ? words.library.passagesIn(passages.length, entries.length)
      : words.library.articles(entries.length);
    const list: ShownList = {
      kind: 'articles',
      entries: entries.slice(0, rows),
      all: entries.length,
      chosen: entry?.article.id ?? null,
      summary,
    };
    return { list, entry, highlight: place.highlight };
  }
  const meant = passages.find((row) => row.id === place.highlight) ?? passages[0] ?? null;
  const article = meant && (shelves.articles.get(meant.article) ?? null);
  const entry =
    article &&
    createEntry(
      article,
      passages.filter((row) => row.article === article.id),
    );
  const summary =
    place.section === 'trash'
      ? words.library.passages(passages.length)
      : words.library.passagesIn(passages.length, new Set(passages.map((row) => row.article)).size);
  const listed = passages.slice(0, rows).map((row) => ({ row, article: shelves.articles.get(row.article) ?? null }));
  return {
    list: { kind: 'passages', passages: listed, all: passages.length, chosen: meant?.id ?? null, summary },
    entry,
    highlight: meant?.id ?? null,
  };
}
