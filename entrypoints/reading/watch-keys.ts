import { actionOf, keysOf } from '../../lib/core/keys/keys-of';
import { openDoor } from '../../lib/page/door';
import { isComposed } from './is-composed';
import { isField } from './is-field';
import type { KeyTargets, Reading } from './reading';

/**
 * Takes the keys that are ours while the focus is in the page; everything else stays the page's.
 * Gives what takes those that the overlay's own parts left, while the focus is in there. What does what a key asks for
 * may still have to come: a key that will be ours waits for it.
 */
export function watchKeys(reading: Reading, targets: KeyTargets): (event: KeyboardEvent) => void {
  const door = openDoor();
  door.keys = (event) => {
    if (reading.surfaces) return reading.surfaces.takePageKey(reading, targets, event);
    if (isComposed(event) || !willBeOurs(reading, event)) return false;
    void takeLate(reading, targets, event);
    return true;
  };
  reading.signal.addEventListener('abort', () => {
    door.keys = null;
  });
  return (event) => {
    if (isComposed(event) || event.defaultPrevented || isField(event.target as Element | null)) return;
    const { surfaces } = reading;
    if (!surfaces) void reading.wake().then((come) => come?.takeOverlayKey(reading, targets, event));
    else if (surfaces.takeOverlayKey(reading, targets, event)) event.preventDefault();
  };
}

/** Does what a key asks for once that can be done; the bar comes before its keys. */
async function takeLate(reading: Reading, targets: KeyTargets, event: KeyboardEvent): Promise<void> {
  const surfaces = await reading.wake();
  if (isForBar(reading, event)) surfaces?.showBar(reading, false);
  surfaces?.takePageKey(reading, targets, event);
}

/** Whether a key is ours on a page that rests, or whose first card, menu or bar is just coming. */
function willBeOurs(reading: Reading, event: KeyboardEvent): boolean {
  const { state } = reading;
  if (state.updated) return false;
  if (event.code === 'Escape') return state.card !== null || state.peek !== null || state.menu !== null;
  if (isField(document.activeElement)) return false;
  const action = actionOf(keysOf(state.settings), 'page', event);
  return action === null ? reading.isWaking && isForBar(reading, event) : action !== 'toast';
}

function isForBar({ state, page }: Reading, event: KeyboardEvent): boolean {
  const { anchorNode = null, isCollapsed = true } = window.getSelection() ?? {};
  if (isCollapsed || !state.settings.bar || state.choices.barOff) return false;
  return (
    actionOf(keysOf(state.settings), 'bar', event) !== null && page.scopes.some(({ root }) => root.contains(anchorNode))
  );
}
