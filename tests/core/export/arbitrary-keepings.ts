import fc from 'fast-check';
import type { Keepings } from '../../../lib/core/export/format';
import { colours } from '../../../lib/core/model';
import { pageKey } from '../../../lib/core/page-key';
import type { ArticleRow, HighlightRow } from '../../../lib/core/record/row';
import { articleRow, highlightRow } from './keepings';

const words = fc.string({ unit: 'grapheme', maxLength: 30 });
const someWords = words.filter((text) => text.trim() !== '');
const fact = words.map((text) => text.trim());
const time = fc.integer({ min: Date.UTC(1995, 0, 1), max: Date.UTC(2026, 10, 1) });
const hex = (length: number) =>
  fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: length, maxLength: length });

const address = fc
  .tuple(
    fc.constantFrom('http', 'https'),
    hex(6),
    fc.string({ unit: fc.constantFrom(...'ab/|^[]%{}é 1.-'), maxLength: 12 }),
    fc.constantFrom('', '?a=1', '?p=[x]|y', '?b={2}&a=^'),
  )
  .map(([scheme, host, path, query]) => `${scheme}://${host}.example/${path}${query}`)
  .filter((text) => pageKey(text) !== null)
  .map((text) => new URL(text).href);

const comment = fc.option(
  fc.record({
    id: fc.option(words),
    author: fc.option(words),
    published: fc.option(time),
    permalink: fc.option(address.map((text) => `${text}#comment-7`)),
    parent: fc.option(words),
  }),
);

/** Articles as the product keeps them: known by address, or a book by title and author. */
const article: fc.Arbitrary<ArticleRow> = fc
  .record({
    address: fc.option(address, { freq: 6 }),
    title: fact.filter((text) => text !== ''),
    author: fact,
    site: fact,
    published: fc.option(time),
    note: fc.option(someWords),
  })
  .map(({ address, note, ...fields }) =>
    articleRow({ ...fields, note: note?.trim() ?? '', addresses: address === null ? [] : [address] }),
  );

const highlight: fc.Arbitrary<HighlightRow> = fc
  .record({
    id: hex(32),
    exact: someWords,
    prefix: words,
    suffix: words,
    comment,
    colour: fc.constantFrom(...colours),
    note: fc.option(someWords),
    tags: fc.uniqueArray(someWords, { maxLength: 3 }),
    created: time,
    start: fc.option(fc.nat(100_000)),
  })
  .map(({ exact, prefix, suffix, comment, start, note, tags, ...fields }) => {
    const row = highlightRow({ ...fields, note: note ?? '', tags: [...tags].sort() }, exact);
    row.anchor.quote = { type: 'TextQuoteSelector', exact, prefix, suffix };
    row.anchor.position = start === null ? null : { type: 'TextPositionSelector', start, end: start + exact.length };
    row.anchor.comment = comment;
    return row;
  });

/** Up to three articles with up to four highlights each, all with ids of their own. */
export const arbitraryKeepings: fc.Arbitrary<Keepings> = fc
  .uniqueArray(
    fc.tuple(article, fc.uniqueArray(highlight, { maxLength: 4, selector: (row) => row.anchor.quote.exact.trim() })),
    {
      maxLength: 3,
      selector: ([row]) => pageKey(row.addresses[0] ?? '') ?? `${row.author}\n${row.title}`,
    },
  )
  .map((pairs) => {
    const numbered = pairs.map(([row, marks], n) => {
      const id = `${n}`.repeat(32);
      return { article: { ...row, id }, highlights: marks.map((mark) => ({ ...mark, article: id })) };
    });
    return {
      articles: numbered.map((one) => one.article),
      highlights: numbered.flatMap((one) => one.highlights),
      terms: [],
      sightings: [],
    };
  });
