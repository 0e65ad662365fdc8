import { groupBy } from '../group-by';
import type { Anchor, CommentScope } from '../model';
import type { ArticleRow, HighlightRow } from '../record/row';
import type { ExportFormat, ExportOptions } from './format';
import { isoTime } from './iso-day';
import { pictureTarget } from './picture-target';
import { uri } from './uri';
import { webAddress } from './web-address';
import { wholeNote } from './whole-note';

/** The software that wrote a file: our own import knows its files by it. */
export const generator = {
  id: 'https://glossmark.example/',
  type: 'Software',
  name: 'Glossmark',
};

/** Address of an article that has none on the web; its title and author stand beside it. */
export const bookScheme = 'urn:glossmark:source:';

type Json = Record<string, unknown>;

/**
 * W3C Web Annotation, an AnnotationCollection in JSON-LD (https://www.w3.org/TR/annotation-model/).
 * What has no term there stands in Dublin Core terms: the article on `target.source`, the comment on `target.scope`.
 */
export const webAnnotation: ExportFormat = {
  id: 'web-annotation',
  label: 'Web Annotation',
  remark: 'W3C JSON',
  extension: 'jsonld',
  mimeType: 'application/ld+json',
  heeds: ['notesAndTags'],
  write(keepings, options) {
    const passages = groupBy(keepings.highlights, (highlight) => highlight.article);
    const items = keepings.articles.flatMap((article) => annotate(article, passages.get(article.id) ?? [], options));
    const collection = {
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      id: `${generator.id}collection/${options.now}`,
      type: 'AnnotationCollection',
      label: 'Glossmark',
      generator,
      total: items.length,
      first: { id: `${generator.id}collection/${options.now}/1`, type: 'AnnotationPage', startIndex: 0, items },
    };
    return `${JSON.stringify(collection, null, 2)}\n`;
  },
};

function annotate(article: ArticleRow, highlights: readonly HighlightRow[], options: ExportOptions): Json[] {
  const source = describeSource(article);
  const note = options.notesAndTags && wholeNote(article) !== '' ? [noteOnPage(article, source)] : [];
  return [...note, ...highlights.map((highlight) => passage(highlight, source, options))];
}

/** Drops what is null, so that no key stands without a value. */
const present = (object: Json): Json =>
  Object.fromEntries(Object.entries(object).filter(([, value]) => value !== null));

const urn = (id: string) => `urn:uuid:${id.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')}`;
const written = (text: string) => (text === '' ? null : text.toWellFormed());

function describeSource(article: ArticleRow): Json {
  const address = webAddress(article);
  const id = uri(address ?? '');
  return present({
    id: id ?? bookScheme + article.id,
    type: 'Text',
    language: /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/.test(article.language) ? article.language : null,
    'dc:title': written(article.title),
    'dc:creator': written(article.author),
    'dc:publisher': written(article.site),
    'dc:date': isoTime(article.published),
    'dc:identifier': address === id ? null : address,
  });
}

function noteOnPage(article: ArticleRow, source: Json): Json {
  return {
    id: urn(article.id),
    type: 'Annotation',
    motivation: 'commenting',
    generator,
    body: [noteBody(wholeNote(article))],
    target: source,
  };
}

function passage(highlight: HighlightRow, source: Json, options: ExportOptions): Json {
  const { comment, figure } = highlight.anchor;
  const body = options.notesAndTags ? bodies(highlight) : [];
  const name = `hl-${highlight.colour}`;
  return present({
    id: urn(highlight.id),
    type: 'Annotation',
    motivation: 'highlighting',
    created: isoTime(highlight.created),
    modified: modified(highlight),
    generator,
    body: body.length > 0 ? body : null,
    target: present({
      source,
      scope: comment && describeScope(comment),
      ...(figure ? pictureTarget({ ...highlight.anchor, figure }) : { selector: selectors(highlight.anchor) }),
      styleClass: name,
    }),
    stylesheet: { type: 'CssStylesheet', value: `.${name} { background-color: ${fills[highlight.colour]} }` },
  });
}

/** W3C's two text selectors; only their own keys, since others would be dropped by JSON-LD readers. */
function selectors({ quote, position }: Anchor): Json[] | null {
  const { exact, prefix, suffix } = quote;
  const found: Json[] = [];
  if (exact !== '')
    found.push({
      type: 'TextQuoteSelector',
      exact: exact.toWellFormed(),
      prefix: prefix.toWellFormed(),
      suffix: suffix.toWellFormed(),
    });
  if (position) found.push({ type: 'TextPositionSelector', start: position.start, end: position.end });
  return found.length > 0 ? found : null;
}

const fills = { yellow: '#f2be0057', green: '#46ae5c3d', blue: '#3f8de638', pink: '#e8588a33' };

const noteBody = (note: string): Json => ({
  type: 'TextualBody',
  value: note.toWellFormed(),
  format: 'text/markdown',
  purpose: 'commenting',
});

function bodies(highlight: HighlightRow): Json[] {
  const note = wholeNote(highlight) === '' ? [] : [noteBody(wholeNote(highlight))];
  return [
    ...note,
    ...highlight.tags.map((tag) => ({ type: 'TextualBody', value: tag.toWellFormed(), purpose: 'tagging' })),
  ];
}

/** The comment in which a passage stands, as the scope of the target. */
function describeScope(comment: CommentScope): Json {
  const id = uri(comment.permalink ?? '');
  return present({
    id,
    type: 'Text',
    'dc:type': 'comment',
    'dc:identifier': comment.id,
    'dc:creator': comment.author,
    'dc:date': comment.published === 0 ? '1970-01-01T00:00:00.000Z' : isoTime(comment.published),
    'dc:relation': comment.parent,
    'dc:source': comment.permalink === id ? null : comment.permalink,
  });
}

/** The time of the last change, from the stamps of the registers: ms in base 36 in the first nine characters. */
function modified(highlight: HighlightRow): string | null {
  const stamps = Object.values(highlight.at ?? {}).sort();
  return isoTime(Number.parseInt((stamps.at(-1) ?? '').slice(0, 9), 36) || null);
}
