import { words } from '../../lib/core/words/words';
import { chooseShown } from './choose-shown';
import { type Page, say } from './page';

const after = 500;
const timers = new WeakMap<Page, ReturnType<typeof setTimeout>>();

/** Says how much is found, 500 ms after the last change. */
export function announce(page: Page): void {
  clearTimeout(timers.get(page));
  timers.set(
    page,
    setTimeout(() => say(page, lineFor(page)), after),
  );
}

function lineFor(page: Page): string {
  const { state } = page;
  const { list } = chooseShown(page);
  const text = state.place.text.trim();
  return list.all === 0 && text !== '' ? words.library.nothingFor(text) : list.summary;
}
