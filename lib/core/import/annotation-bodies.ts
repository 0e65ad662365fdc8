import { htmlToText } from './html-to-text';
import { asList, asObject, asText, firstText, type JsonObject, tidy } from './read-json';

/** What the reader wrote in an annotation. */
export interface AnnotationBodies {
  notes: string[];
  tags: string[];
  /** Whether a choice of several texts was reduced to its first. */
  chosen: boolean;
}

/** Reads the bodies of an annotation in any of the model's shapes; `exactly` keeps texts as they stand. */
export function readBodies(annotation: JsonObject, exactly: boolean): AnnotationBodies {
  const tagging = asList(annotation.motivation).every((motive) => motive === 'tagging') && 'motivation' in annotation;
  const found: AnnotationBodies = { notes: [], tags: [], chosen: false };
  for (const body of [...asList(annotation.bodyValue), ...asList(annotation.body).flatMap(members)]) {
    const { text, tag } = readBody(firstChoice(body), tagging, exactly);
    if (firstChoice(body) !== body) found.chosen = true;
    if (text !== '') (tag ? found.tags : found.notes).push(text);
  }
  return found;
}

const typesOf = (body: unknown) => asList(asObject(body)?.type);

/** The bodies inside a list or composite, else the body itself. */
function members(body: unknown): readonly unknown[] {
  const kinds = typesOf(body);
  return kinds.includes('List') || kinds.includes('Composite') ? asList(asObject(body)?.items) : [body];
}

function firstChoice(body: unknown): unknown {
  return typesOf(body).includes('Choice') ? asList(asObject(body)?.items)[0] : body;
}

function readBody(body: unknown, tagging: boolean, exactly: boolean): { text: string; tag: boolean } {
  const object = asObject(body);
  const purposes = asList(object?.purpose);
  const tag =
    purposes.length > 0 ? purposes.some((purpose) => purpose === 'tagging' || purpose === 'classifying') : tagging;
  if (!object) return { text: tidy(typeof body === 'string' ? (asText(body) ?? '') : ''), tag };
  const value = asText(object.value);
  if (value === null) return { text: tidy(firstText(object, ['rdf:value', 'label', 'source', 'id'])), tag };
  if (exactly) return { text: value, tag };
  return { text: asText(object.format) === 'text/html' ? htmlToText(value) : tidy(value), tag };
}
