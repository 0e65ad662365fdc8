import type { Colour, Sighting } from '../model';
import type { ArticleRow, HighlightRow } from '../record/row';

/** Everything of the library that is shown, as it was last read. */
export interface Shelves {
  articles: Map<string, ArticleRow>;
  highlights: HighlightRow[];
  /** Highlights in the trash. */
  trash: HighlightRow[];
  sightings: Map<string, Sighting>;
}

/** What the rail counts. */
export interface ShelfCounts {
  articles: number;
  highlights: number;
  /** The reader's own terms, which lie on no shelf of articles. */
  terms: number;
  comments: number;
  trash: number;
  colours: Record<Colour, number>;
  /** Most used first. */
  tags: { tag: string; count: number }[];
}

/** Counts what is there, whatever the filter shows. */
export function countShelves(shelves: Shelves): Omit<ShelfCounts, 'terms'> {
  const colours: Record<Colour, number> = { yellow: 0, green: 0, blue: 0, pink: 0 };
  const tags = new Map<string, number>();
  let comments = 0;
  for (const { colour, tags: own, anchor } of shelves.highlights) {
    colours[colour] += 1;
    if (anchor.comment) comments += 1;
    for (const tag of own) tags.set(tag, (tags.get(tag) ?? 0) + 1);
  }
  const sorted = [...tags].map(([tag, count]) => ({ tag, count }));
  sorted.sort((a, b) => b.count - a.count || a.tag.localeCompare(b.tag));
  const { highlights, trash } = shelves;
  return {
    articles: keptArticles(shelves).length,
    highlights: highlights.length,
    comments,
    trash: trash.length,
    colours,
    tags: sorted,
  };
}

/** The articles that hold something of the reader: a highlight or a note. */
export function keptArticles({ articles, highlights }: Shelves): ArticleRow[] {
  const marked = new Set(highlights.map((highlight) => highlight.article));
  const isNoted = ({ note, trashed }: ArticleRow) => note !== '' && typeof trashed !== 'number';
  return [...articles.values()].filter((article) => marked.has(article.id) || isNoted(article));
}
