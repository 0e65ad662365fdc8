import type { Page } from './page';
import { undo } from './verbs/change-passage';

const columns = ['rail', 'list', 'detail'] as const;

/** The page's own keys: / searches, left and right walk between rail, list and detail, Ctrl+Z undoes. */
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
      const last = page.state.done.at(-1);
      if (control && event.code === 'KeyZ' && !event.shiftKey && last !== undefined) void undo(page, last);
      else if (!control && !event.altKey && event.key === '/') document.getElementById('search')?.focus();
      else if (control || event.altKey || !walk(event)) return;
      event.preventDefault();
    },
    { signal: page.signal },
  );
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.matches('input, textarea, select');
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
