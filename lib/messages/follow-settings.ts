import type { Settings } from '../core/settings';
import { background } from './client';
import { watchNews } from './news';

/** Tells a page of the extension what the reader chose for all pages, now and after every change. */
export function followSettings(signal: AbortSignal, listener: (settings: Settings) => void): void {
  // A background that fails to answer leaves what was shown; the page says so where it asks for more.
  const ask = () => void background.settings().then(listener, () => {});
  watchNews(signal, (what) => what === 'settings' && ask());
  ask();
}
