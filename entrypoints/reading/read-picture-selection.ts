import { words } from '../../lib/core/words/words';
import { figuresOf, rangeAround } from './place-pictures';
import type { Reading } from './reading';
import type { Selected } from './state';

/** The one picture that a selection holds, where it holds no words besides; null otherwise. */
export function readPictureSelection({ page }: Reading, selection: Range): Selected | null {
  const [scope] = page.scopes;
  if (!scope || selection.toString().trim() !== '') return null;
  const held = figuresOf(scope).filter(({ element }) => selection.intersectsNode(element));
  const [only] = held;
  const range = only && held.length === 1 ? rangeAround(only.element) : null;
  if (!only || !range) return null;
  const span = { start: only.facts.start, end: only.facts.start };
  const text = only.facts.caption || only.facts.alt || words.highlights.picture;
  return { scope, span, range, text, tooLong: false, touched: false, picture: only.element };
}
