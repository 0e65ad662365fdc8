import { wholeWords } from '../../lib/core/marks/whole-words';
import type { Span } from '../../lib/core/model';
import { trimSpan } from '../../lib/core/quote/describe-quote';
import { readSpan } from '../../lib/core/text';
import { longestQuote } from '../../lib/page/describe-range';
import { isInTreeOf, readSelectionRange } from '../../lib/page/read-selection-range';
import { rangeOf, spanOf } from '../../lib/page/text-map';
import { isField } from './is-field';
import type { Scope } from './read-page';
import { readPictureSelection } from './read-picture-selection';
import type { Reading } from './reading';
import type { Selected } from './selected';

const cjk = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;

/** The selected passage as far as it lies in one root of the article; null for nothing worth marking. */
export function readSelection(reading: Reading): Selected | null {
  const { page, overlay, state } = reading;
  const shadowRoots = page.scopes.flatMap(({ root }) => (root instanceof ShadowRoot ? [root] : []));
  const whole = readSelectionRange(window.getSelection(), shadowRoots);
  if (!whole || overlay.host.contains(whole.startContainer) || isField(document.activeElement)) return null;
  const best = bestScope(page.scopes, whole);
  const live = window.getSelection()?.getRangeAt(0);
  const picture = live && !live.collapsed ? readPictureSelection(reading, live) : null;
  if (picture || !best) return picture;
  const { map } = best.scope;
  const grown = state.settings.wholeWords ? wholeWords(map, best.span, page.facts().language) : best.span;
  const span = trimSpan(map.text, grown);
  const text = readSpan(map, span);
  const range = rangeOf(map, span);
  if (!range || isShort(text)) return null;
  return {
    scope: best.scope,
    span,
    range,
    text,
    tooLong: span.end - span.start > longestQuote,
    touched: false,
    picture: null,
  };
}

/** Under 3 characters, or 2 where a character is a word. */
const isShort = (text: string) => text.length < 6 && [...text].length < (cjk.test(text) ? 2 : 3);

/** The root that holds most of a selection; one that spans several is cut at the root's border. */
function bestScope(scopes: readonly Scope[], range: AbstractRange): { scope: Scope; span: Span } | null {
  let best: { scope: Scope; span: Span } | null = null;
  for (const scope of scopes) {
    const span = isInTreeOf(range, scope.root) ? spanOf(scope.map, range) : null;
    if (span && (!best || span.end - span.start > best.span.end - best.span.start)) best = { scope, span };
  }
  return best;
}
