import type { Span } from '../../lib/core/model';
import { trimSpan } from '../../lib/core/quote/describe-quote';
import { readSpan } from '../../lib/core/text';
import { longestQuote } from '../../lib/page/describe-range';
import { rangeOf, spanOf } from '../../lib/page/text-map';
import type { Scope } from './read-page';
import type { Reading } from './reading';
import type { Selected } from './state';

/** After Shift+arrow stops the bar waits this long, milliseconds. */
const afterKeys = 400;
const cjk = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;

/** Shows the bar for a finished selection in the article, and hides it when the selection goes. */
export function watchSelection(reading: Reading): void {
  const { signal, state } = reading;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let pressed = false;
  const show = () => {
    const bar = state.choices.barOff ? null : readSelection(reading);
    if (!bar && !state.bar) return;
    state.bar = bar;
    if (bar) state.menu = null;
    if (bar) state.card = null;
    reading.draw();
  };
  const later = (delay: number) => {
    clearTimeout(timer);
    timer = setTimeout(show, delay);
  };
  const on = (type: string, listener: (event: Event) => void) =>
    window.addEventListener(type, listener, { signal, capture: true, passive: true });
  on('pointerdown', () => {
    pressed = true;
    clearTimeout(timer);
  });
  for (const type of ['pointerup', 'pointercancel', 'touchend']) {
    on(type, () => {
      pressed = false;
      later(10);
    });
  }
  document.addEventListener('selectionchange', () => !pressed && later(afterKeys), { signal });
  on('scroll', () => {
    if (!state.bar) return;
    state.bar = null;
    reading.draw();
  });
  signal.addEventListener('abort', () => clearTimeout(timer));
}

/** The selected passage as far as it lies in one root of the article; null for nothing worth marking. */
export function readSelection({ page, overlay }: Reading): Selected | null {
  const selection = window.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0 || isField(document.activeElement)) return null;
  const whole = selection.getRangeAt(0);
  if (overlay.host.contains(whole.commonAncestorContainer)) return null;
  const best = bestScope(page.scopes, whole);
  if (!best) return null;
  const span = trimSpan(best.scope.map.text, best.span);
  const text = readSpan(best.scope.map, span);
  const range = rangeOf(best.scope.map, span);
  if (!range || [...text].length < (cjk.test(text) ? 2 : 3)) return null;
  return { scope: best.scope, span, range, text, tooLong: span.end - span.start > longestQuote };
}

/** The root that holds most of a selection; one that spans several is cut at the root's border. */
function bestScope(scopes: readonly Scope[], range: Range): { scope: Scope; span: Span } | null {
  let best: { scope: Scope; span: Span } | null = null;
  for (const scope of scopes) {
    if (!range.intersectsNode(scope.map.root)) continue;
    const span = spanOf(scope.map, range);
    if (span && (!best || span.end - span.start > best.span.end - best.span.start)) best = { scope, span };
  }
  return best;
}

/** Whether the focus is where the reader types. */
export function isField(element: Element | null): boolean {
  if (!element) return false;
  if (element instanceof HTMLElement && element.isContentEditable) return true;
  return (
    /^(TEXTAREA|SELECT)$/.test(element.nodeName) ||
    (element.nodeName === 'INPUT' &&
      !/^(button|checkbox|radio|submit|reset|range|color|file|image)$/i.test((element as HTMLInputElement).type))
  );
}
