import { uri } from '../export/uri';
import { bookScheme, generator } from '../export/web-annotation';
import { noteLine } from '../export/whole-note';
import type { CommentScope } from '../model';
import { anchorVersion } from '../quote/anchor-version';
import { limits } from '../record/limits';
import { readBodies } from './annotation-bodies';
import { readPicture } from './annotation-picture';
import { type AnnotationTarget, readTarget } from './annotation-target';
import { cleanAddress } from './clean-address';
import { createDraftBuilder, type DraftBuilder } from './draft-builder';
import type { ArticleDraft, ImportDraft, ImportFormat } from './format';
import { nearestColour } from './nearest-colour';
import { parseJson } from './parse-json';
import { asList, asObject, asText, firstText, type JsonObject, readTime } from './read-json';
import { textOfBytes } from './text-of-bytes';

/** W3C Web Annotation in JSON-LD: a collection, a page, a list, or one annotation alone. */
export const webAnnotation: ImportFormat = {
  id: 'web-annotation',
  label: 'W3C JSON',
  extensions: ['jsonld', 'json'],
  read(_name, bytes) {
    const text = textOfBytes(bytes);
    const items = text === null ? null : itemsOf(parseJson(text));
    return items && readItems(items, Date.now());
  },
};

const isOf = (value: unknown, ...types: string[]) =>
  asList(asObject(value)?.type).some((type) => types.some((wanted) => type === wanted));

/** The annotations of a file in any of its shapes; null where it is no file of annotations. */
function itemsOf(file: unknown): readonly unknown[] | null {
  if (Array.isArray(file)) return file.some((item) => isOf(item, 'Annotation')) ? file : null;
  if (isOf(file, 'AnnotationCollection', 'OrderedCollection')) return asList(asObject(asObject(file)?.first)?.items);
  if (isOf(file, 'AnnotationPage', 'OrderedCollectionPage')) return asList(asObject(file)?.items);
  return isOf(file, 'Annotation') ? [file] : null;
}

function readItems(items: readonly unknown[], now: number): ImportDraft {
  const builder = createDraftBuilder(webAnnotation.id);
  for (const [index, item] of items.entries()) {
    const annotation = asObject(item);
    if (annotation && isOf(annotation, 'Annotation')) readAnnotation(annotation, builder, { where: index + 1, now });
    else builder.refuse(index + 1, 'not an annotation');
  }
  return builder.draft;
}

interface Place {
  where: number;
  now: number;
}

function readAnnotation(annotation: JsonObject, builder: DraftBuilder, { where, now }: Place): void {
  const ours = firstText(asObject(annotation.generator), ['id']) === generator.id;
  const target = readTarget(annotation, ours);
  const { notes, tags, chosen } = readBodies(annotation, ours);
  const note = notes.join(noteLine);
  const picture = ours ? readPicture(asObject(asList(annotation.target)[0]), target) : null;
  const quote = picture?.quote ?? target.quote;
  const refusal = !quote && note === '' ? 'no quote' : note.length > limits.note ? 'too long' : null;
  if (refusal !== null) {
    builder.refuse(where, refusal);
    return;
  }
  const article = readArticle(annotation, target);
  if (article.address === null && !target.address.startsWith(bookScheme)) builder.warn(where, 'address not on the web');
  if (target.further) builder.warn(where, 'further targets ignored');
  if (chosen) builder.warn(where, 'first choice taken');
  if (!quote) {
    if (target.hasSelector) builder.warn(where, 'note without quote');
    builder.pageNote(builder.article(article), note, where);
    return;
  }
  const comment = readComment(target.scope);
  const created = readCreated(annotation, ours, now);
  if (created === null) builder.warn(where, 'date not read');
  builder.highlight({
    article: builder.article(article),
    anchor: {
      ...{ version: anchorVersion, quote, position: target.position, comment, hints: null },
      ...(picture?.figure && { figure: picture.figure }),
    },
    ...readColour(target.styleClass, annotation),
    note,
    tags: tags.filter((tag) => tag !== ''),
    created: created ?? 0,
    where,
  });
}

const titleKeys = ['dc:title', 'dcterms:title', 'title', 'label', 'name'];

function readArticle(annotation: JsonObject, { address, source }: AnnotationTarget): ArticleDraft {
  const original = firstText(source, ['dc:identifier']);
  const published = Date.parse(firstText(source, ['dc:date', 'dcterms:issued']));
  const kept = cleanAddress(original !== '' && uri(original) === address ? original : address);
  const title = firstText(source, titleKeys) || firstText(annotation, titleKeys.slice(0, 2));
  return {
    address: kept,
    title: title || (kept === null && !address.startsWith(bookScheme) ? address : ''),
    author: firstText(source, ['dc:creator', 'dcterms:creator']),
    site: firstText(source, ['dc:publisher', 'dcterms:publisher']),
    published: Number.isFinite(published) ? published : null,
    language: firstText(source, ['language', 'dc:language']),
    note: '',
  };
}

/** The comment a passage of ours stands in; other programs' scopes mean other things. */
function readComment(scope: JsonObject | null): CommentScope | null {
  if (!scope || asText(scope['dc:type']) !== 'comment') return null;
  const permalink = asText(scope['dc:source']) ?? asText(scope.id);
  const published = Date.parse(asText(scope['dc:date']) ?? '');
  return {
    id: asText(scope['dc:identifier']),
    author: asText(scope['dc:creator']),
    published: Number.isFinite(published) ? published : null,
    permalink: permalink !== null && cleanAddress(permalink) === null ? null : permalink,
    parent: asText(scope['dc:relation']),
  };
}

function readColour(styleClass: string, annotation: JsonObject) {
  const style = asText(asObject(annotation.stylesheet)?.value) ?? '';
  const colour = nearestColour(styleClass) ?? (styleClass === '' ? null : nearestColour(style));
  const name = styleClass.replace(/^hl-/, '');
  return { colour: colour ?? ('yellow' as const), colourName: name === '' || name === colour ? null : name };
}

/** ms since 1970, 0 where the file does not tell, null where it makes no sense; our own files are believed. */
function readCreated(annotation: JsonObject, ours: boolean, now: number): number | null {
  const text = firstText(annotation, ['created']);
  return ours ? Date.parse(text) || 0 : readTime(text, now);
}
