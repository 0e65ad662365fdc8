import { actionOf } from '../../lib/core/keys/keys-of';
import type { Page } from './page';
import { clearSelection, selectAll } from './verbs/select-passages';
import { redoLast, undoLast } from './verbs/take-back';

const columns = ['rail', 'list', 'detail'] as const;

/** The page's own keys: one searches, left and right walk the columns, Ctrl+Z undoes, Ctrl+A selects, Escape lets go. */
export function watchKeys(page: Page): void {
  document.addEventListener(
    'keydown',
    (event) => {
      if (
        event.isComposing ||
        event.defaultPrevented ||
        isTyping(event.target) ||
        document.querySelector('dialog[open]')
      )
        return;
      const control = event.ctrlKey || event.metaKey;
      if (control && !event.altKey && command(page, event)) event.preventDefault();
      if (event.key === 'Escape' && page.state.selection.ids.size > 0) clearSelection(page);
      else if (actionOf(page.state.keys, 'library', event) === 'search') document.getElementById('search')?.focus();
      else if (control || event.altKey || !walk(event)) return;
      event.preventDefault();
    },
    { signal: page.signal },
  );
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.matches('input:not([type=checkbox]), textarea, select');
}

/** What is done with Ctrl held; false for what is the browser's. */
function command(page: Page, event: KeyboardEvent): boolean {
  if (event.code === 'KeyY' || (event.code === 'KeyZ' && event.shiftKey)) return redoLast(page);
  if (event.code === 'KeyZ') return undoLast(page);
  if (event.code !== 'KeyA' || event.shiftKey) return false;
  const inList = event.target instanceof Element && event.target.closest('[data-column="list"]') !== null;
  selectAll(page, inList && page.state.place.section !== 'articles' ? 'list' : 'detail');
  return true;
}

function walk(event: KeyboardEvent): boolean {
  const rtl = getComputedStyle(document.body).direction === 'rtl';
  const step = { ArrowRight: rtl ? -1 : 1, ArrowLeft: rtl ? 1 : -1 }[event.key];
  const here = columns.findIndex(
    (name) => event.target instanceof Element && event.target.closest(`[data-column="${name}"]`),
  );
  const next = step === undefined || here < 0 ? undefined : columns[here + step];
  const row = document.querySelector<HTMLElement>(`[data-column="${next}"] [data-row][tabindex="0"]`);
  if (!next || !row) return false;
  row.focus();
  return true;
}
