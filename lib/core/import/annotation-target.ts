import * as v from 'valibot';
import type { TextPositionSelector, TextQuoteSelector } from '../model';
import { limits, shorten, shortenStart } from '../record/limits';
import { asList, asObject, asText, firstText, type JsonObject, tidy } from './read-json';

/** Selectors looked at in one annotation, those inside `refinedBy` included. */
const mostSelectors = 40;

const typed = (name: string) => v.custom<unknown>((type) => asList(type).includes(name));
const quoteShape = v.object({
  type: typed('TextQuoteSelector'),
  exact: v.string(),
  prefix: v.fallback(v.string(), ''),
  suffix: v.fallback(v.string(), ''),
});
const offset = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const positionShape = v.pipe(
  v.object({ type: typed('TextPositionSelector'), start: offset, end: offset }),
  v.check(({ start, end }) => start < end),
);

/** What an annotation is about. */
export interface AnnotationTarget {
  address: string;
  /** The article as an object, where the file says more of it than its address. */
  source: JsonObject | null;
  scope: JsonObject | null;
  styleClass: string;
  quote: TextQuoteSelector | null;
  position: TextPositionSelector | null;
  /** Whether it points into the page at all. */
  hasSelector: boolean;
  /** Whether there were targets besides the first. */
  further: boolean;
}

/** Reads the first target of an annotation in any of the model's shapes; `exactly` keeps outer blanks of the quote. */
export function readTarget(annotation: JsonObject, exactly: boolean): AnnotationTarget {
  const { first, further } = firstTarget(annotation.target);
  const object = asObject(first);
  const source = object && Object.hasOwn(object, 'source') ? object.source : first;
  const resource = asObject(source);
  const selectors = asList(object?.selector);
  return {
    address: (typeof source === 'string' ? source : firstText(resource, ['id', '@id'])).trim(),
    source: resource,
    scope: asObject(object?.scope),
    styleClass: asText(object?.styleClass) ?? '',
    ...findSelectors(selectors, exactly),
    hasSelector: selectors.length > 0,
    further,
  };
}

function firstTarget(target: unknown): { first: unknown; further: boolean } {
  const targets = asList(target);
  const items = asList(asObject(targets[0])?.items);
  return { first: items.length > 0 ? items[0] : targets[0], further: targets.length > 1 || items.length > 1 };
}

function findSelectors(selectors: readonly unknown[], exactly: boolean): Pick<AnnotationTarget, 'quote' | 'position'> {
  let quote: TextQuoteSelector | null = null;
  let position: TextPositionSelector | null = null;
  const waiting = [...selectors];
  for (let seen = 0; seen < mostSelectors && waiting.length > 0; seen++) {
    const selector = waiting.shift();
    quote ??= readQuote(selector, exactly);
    position ??= readPosition(selector);
    waiting.push(...asList(asObject(selector)?.refinedBy));
  }
  return { quote, position };
}

function readQuote(selector: unknown, exactly: boolean): TextQuoteSelector | null {
  const read = v.safeParse(quoteShape, selector);
  if (!read.success) return null;
  const clean = (text: string) => text.toWellFormed().replaceAll('\0', '');
  const exact = exactly ? clean(read.output.exact) : tidy(clean(read.output.exact));
  if (exact === '') return null;
  const prefix = shortenStart(clean(read.output.prefix), limits.prefix);
  const suffix = shorten(clean(read.output.suffix), limits.suffix);
  return { type: 'TextQuoteSelector', exact, prefix, suffix };
}

function readPosition(selector: unknown): TextPositionSelector | null {
  const read = v.safeParse(positionShape, selector);
  return read.success ? { type: 'TextPositionSelector', start: read.output.start, end: read.output.end } : null;
}
