import polyfill from 'webextension-polyfill';

export type { Browser } from 'wxt/browser';

/** The extension API of the background and of our own pages; what runs in pages of others takes the browser's own. */
export const browser = polyfill;
