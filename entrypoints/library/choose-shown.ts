import type { ShownList } from '../../components/library/shown-list';
import { type ArticleEntry, arrangeArticles, createEntry } from '../../lib/core/library/arrange-articles';
import { choosePassages, type FoundIds } from '../../lib/core/library/choose-passages';
import { chooseTerms } from '../../lib/core/library/choose-terms';
import { isFiltered, type Place } from '../../lib/core/library/place';
import { countShelves, type Shelves } from '../../lib/core/library/shelves';
import type { HighlightRow, TermRow } from '../../lib/core/record/row';
import { words } from '../../lib/core/words/words';
import type { Page } from './page';
import { rememberLast } from './remember-last';
import type { State } from './state';
import { meaningOf } from './term-detail-props';

/** What the list and the detail show at the present place. */
export interface Shown {
  list: ShownList;
  entry: ArticleEntry | null;
  /** The saved term beside the list of terms. */
  term: TermRow | null;
  /** The highlight that is meant, by the address or by the list. */
  highlight: string | null;
  /** All passages of the place, in the order of the list. */
  passages: HighlightRow[];
}

/** What the rail counts, computed anew only when something is written. */
export const countShown = rememberLast((shelves: Shelves, _highlights: unknown, _trash: unknown) =>
  countShelves(shelves),
);

const findPassages = rememberLast(
  (shelves: Shelves, place: Place, found: FoundIds, _highlights: unknown, _trash: unknown) => {
    const passages = choosePassages(shelves, place, found);
    return { passages, entries: arrangeArticles(shelves, place, passages, found) };
  },
);

/** Chooses rows and the article beside them; without a choice of the reader's the first row is meant. */
export function chooseShown(page: Page): Shown {
  const { state } = page;
  const { shelves, place, found } = state;
  if (place.section === 'terms') return showTerms(page);
  const { passages, entries } = findPassages(shelves, place, found, shelves.highlights, shelves.trash);
  return place.section === 'articles' ? showArticles(state, passages, entries) : showPassages(state, passages);
}

function showTerms(page: Page): Shown {
  const { terms, place, found, rows } = page.state;
  const fitting = chooseTerms(terms, place, found);
  const term = fitting.find(({ id }) => id === place.highlight) ?? fitting[0] ?? null;
  const listed = fitting.slice(0, rows).map((row) => ({ row, meaning: meaningOf(page, row) }));
  const [all, chosen] = [fitting.length, term?.id ?? null];
  return {
    list: { kind: 'terms', terms: listed, all, chosen, summary: words.library.terms(all) },
    entry: null,
    term,
    highlight: null,
    passages: [],
  };
}

function showArticles({ place, rows }: State, passages: HighlightRow[], entries: ArticleEntry[]): Shown {
  const { library } = words;
  const wanted = place.article ?? passages.find((row) => row.id === place.highlight)?.article ?? null;
  const entry = entries.find(({ article }) => article.id === wanted) ?? entries[0] ?? null;
  const all = entries.length;
  const summary = isFiltered(place) ? library.passagesIn(passages.length, all) : library.articles(all);
  const chosen = entry?.article.id ?? null;
  return {
    list: { kind: 'articles', entries: entries.slice(0, rows), all, chosen, summary },
    entry,
    term: null,
    highlight: place.highlight,
    passages,
  };
}

function showPassages({ shelves, place, rows }: State, passages: HighlightRow[]): Shown {
  const { library } = words;
  const meant = passages.find((row) => row.id === place.highlight) ?? passages[0] ?? null;
  const article = meant && (shelves.articles.get(meant.article) ?? null);
  const entry =
    article &&
    createEntry(
      article,
      passages.filter((row) => row.article === article.id),
    );
  const all = passages.length;
  const articles = new Set(passages.map((row) => row.article)).size;
  const summary = place.section === 'trash' ? library.passages(all) : library.passagesIn(all, articles);
  const listed = passages.slice(0, rows).map((row) => ({ row, article: shelves.articles.get(row.article) ?? null }));
  const chosen = meant?.id ?? null;
  return {
    list: { kind: 'passages', passages: listed, all, chosen, summary },
    entry,
    term: null,
    highlight: chosen,
    passages,
  };
}
