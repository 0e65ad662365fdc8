import type { ExportOptions, Keepings } from '../../../lib/core/export/format';
import type { ArticleRow, HighlightRow } from '../../../lib/core/record/row';

/** A stamp of a fixed time, for rows made in tests. */
export const stamp = '0kx1y2z30000testtest';

export const options: ExportOptions = {
  notesAndTags: true,
  savedTerms: true,
  links: true,
  now: Date.UTC(2026, 10, 22, 12),
};

/** An article row with what a test wants to be different. */
export function articleRow(fields: Partial<ArticleRow> = {}): ArticleRow {
  return {
    id: 'a1'.repeat(16),
    made: stamp,
    addresses: ['https://garden.example/blog/a-slow-hedge'],
    title: 'A slow hedge',
    author: 'Ida Rowan',
    site: 'The Kitchen Garden',
    published: Date.UTC(2019, 2, 4),
    language: 'en',
    fingerprint: null,
    note: '',
    place: null,
    same: null,
    ...fields,
  };
}

/** A highlight row with what a test wants to be different. */
export function highlightRow(
  fields: Partial<HighlightRow> = {},
  exact = 'A hedge is a wall that breathes.',
): HighlightRow {
  return {
    id: '0123456789ab4def8123456789abcdef',
    made: stamp,
    article: 'a1'.repeat(16),
    anchor: {
      version: 1,
      quote: { type: 'TextQuoteSelector', exact, prefix: 'Before it. ', suffix: ' After it.' },
      position: { type: 'TextPositionSelector', start: 120, end: 120 + exact.length },
      comment: null,
      hints: null,
    },
    grade: 'exact',
    colour: 'yellow',
    note: '',
    tags: [],
    created: Date.UTC(2026, 2, 1, 8),
    batch: null,
    ...fields,
  };
}

/** Keepings of one article with highlights of it. */
export function keepings(highlights: HighlightRow[], article = articleRow()): Keepings {
  return { articles: [article], highlights, terms: [], sightings: [] };
}
