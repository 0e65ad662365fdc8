import type { Anchor } from '../model';
import { plainFigure } from '../quote/plain-figure';
import type { AnnotationTarget } from './annotation-target';
import { asText, type JsonObject } from './read-json';

/** The picture that an annotation of our own is about, as an anchor keeps it; null for one about words. */
export function readPicture(
  target: JsonObject | null,
  { quote }: AnnotationTarget,
): Pick<Anchor, 'quote' | 'figure'> | null {
  if (!target || asText(target['dc:type']) !== 'picture') return null;
  const text = (name: string) => asText(target[name]) ?? '';
  const [address, caption, alt] = [text('dc:relation'), text('dc:title'), text('dc:description')];
  const figure = plainFigure({ figure: { kind: text('dc:format'), address, caption, alt } });
  if (!figure) return null;
  const words = { type: 'TextQuoteSelector' as const, prefix: '', suffix: '', ...quote };
  return { quote: { ...words, exact: figure.caption || figure.alt }, figure };
}
