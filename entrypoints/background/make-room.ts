import { type Browser, browser } from '../../lib/browser';

/** The page's own styles give way by so many pixels at a side; USER so that an inline `!important` gives way too. */
const roomRules = (pixels: number, side: 'left' | 'right') =>
  `@media screen{html{margin-${side}:${pixels}px!important;width:auto!important;min-width:0!important}` +
  'body{min-width:0!important;max-width:100%!important}}';

const name = (tab: number) => `room ${tab}`;

/** Makes room of so many CSS pixels at a side of a tab's page, or gives it back; what a killed worker made is known. */
export async function makeRoom(tab: number, pixels: number | null, side: 'left' | 'right'): Promise<void> {
  const kept = await browser.storage.session.get(name(tab));
  const before = kept[name(tab)];
  if (typeof before === 'string') await browser.scripting.removeCSS(injection(tab, before));
  if (pixels === null) return browser.storage.session.remove(name(tab));
  const css = roomRules(pixels, side);
  await browser.storage.session.set({ [name(tab)]: css });
  await browser.scripting.insertCSS(injection(tab, css));
}

const injection = (tab: number, css: string): Browser.scripting.CSSInjection => {
  return { target: { tabId: tab }, css, origin: 'USER' };
};
