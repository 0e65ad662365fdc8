import { type ArticleId, type Colour, colours, type Grade, grades, type RecordId } from '../model';

export const sections = ['articles', 'highlights', 'terms', 'comments', 'trash'] as const;
export type Section = (typeof sections)[number];

export const articleOrders = ['read', 'newest', 'most', 'alphabet'] as const;
export type ArticleOrder = (typeof articleOrders)[number];

/** Where the reader is in the library: everything that lives in its address. */
export interface Place {
  section: Section;
  text: string;
  colours: Colour[];
  tags: string[];
  order: ArticleOrder;
  article: ArticleId | null;
  highlight: RecordId | null;
  /** Whether the passages are still there, and which of them are shown; null in the library itself. */
  health: Grade | 'first' | null;
  /** The import whose highlights alone are shown. */
  batch: RecordId | null;
}

export const firstPlace: Place = {
  section: 'articles',
  text: '',
  colours: [],
  tags: [],
  order: 'read',
  article: null,
  highlight: null,
  health: null,
  batch: null,
};

const isId = (text: string | null | undefined): text is string =>
  typeof text === 'string' && /^[0-9a-f]{32}$/.test(text);
const oneOf = <T extends string>(known: readonly T[], text: string | null): T | null =>
  known.find((one) => one === text) ?? null;

/** The place that a fragment of the library's address names; what it does not know is left out. */
export function readPlace(hash: string): Place {
  const search = new URLSearchParams(hash.replace(/^#/, ''));
  const all = [...search];
  const listed = (name: string) => [...new Set(all.filter(([key]) => key === name).map(([, value]) => value))];
  const [article, highlight, batch] = ['article', 'highlight', 'batch'].map((name) => search.get(name) ?? null);
  return {
    section: oneOf(sections, search.get('section')) ?? 'articles',
    text: search.get('text') ?? '',
    colours: listed('colour').flatMap((text) => oneOf(colours, text) ?? []),
    tags: listed('tag').filter((tag) => tag !== ''),
    order: oneOf(articleOrders, search.get('order')) ?? 'read',
    article: isId(article) ? article : null,
    highlight: isId(highlight) ? highlight : null,
    health: search.has('health') ? (oneOf(grades, search.get('health')) ?? 'first') : null,
    batch: isId(batch) ? batch : null,
  };
}

/** The fragment that names a place, shortest form; empty for the first one. */
export function writePlace(place: Place): string {
  const search = new URLSearchParams();
  if (place.section !== 'articles') search.append('section', place.section);
  if (place.text !== '') search.append('text', place.text);
  for (const colour of place.colours) search.append('colour', colour);
  for (const tag of place.tags) search.append('tag', tag);
  if (place.order !== 'read') search.append('order', place.order);
  if (place.article !== null) search.append('article', place.article);
  if (place.highlight !== null) search.append('highlight', place.highlight);
  if (place.health !== null) search.append('health', place.health);
  if (place.batch !== null) search.append('batch', place.batch);
  const text = search.toString();
  return text === '' ? '' : `#${text}`;
}

/** Whether anything narrows the list besides its section. */
export function isFiltered(place: Place): boolean {
  return place.text.trim() !== '' || place.colours.length > 0 || place.tags.length > 0 || place.batch !== null;
}
