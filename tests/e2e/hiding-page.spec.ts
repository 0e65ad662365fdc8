import type { Page } from '@playwright/test';
import { articlePage, barOf, clickWords, expect, fresh, menuOf, painted, read, select, test } from './harness';

const all =
  'display:none!important;opacity:0!important;visibility:hidden!important;clip-path:inset(50%)!important;transform:scale(0)!important;pointer-events:none!important;filter:opacity(0)!important;content-visibility:hidden!important';
/** Styles that would take everything of ours off the screen, or cover it. */
const styles: Record<string, string> = {
  'hides us by name': `glossmark-overlay,[popover],body~*{${all}}`,
  'hides what it does not know': `:not(:defined){${all}}`,
  'shows its body alone': `html>*{${all}}html>body{display:block!important;opacity:1!important;visibility:visible!important;clip-path:none!important;transform:none!important;pointer-events:auto!important;filter:none!important;content-visibility:visible!important}`,
  'takes every style away':
    'glossmark-overlay{all:unset!important;display:contents!important;position:static!important}',
  'lays a cover over all':
    '#cover{position:fixed;inset:0;z-index:2147483647;background:rgba(0,0,0,.01);pointer-events:none}',
  'turns and tints its root':
    'html{filter:sepia(1);transform:rotate(0.01deg);perspective:500px;contain:layout;will-change:transform}',
  'slows everything down': '*{transition:all 20s!important;animation:none!important}',
};

/** Whether the middle of a part of ours is really on top there, and how it is drawn. */
const seen = (page: Page) =>
  barOf(page).evaluate((bar) => {
    const box = bar.getBoundingClientRect();
    const host = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
    const style = getComputedStyle(document.querySelector('glossmark-overlay') as Element);
    const { display, visibility, opacity, clipPath, filter, position } = style;
    return { wide: box.width > 200, host: host?.localName, display, visibility, opacity, clipPath, filter, position };
  });

for (const [name, css] of Object.entries(styles)) {
  test(`bar and menu are there, whole and on top, on a page that ${name} @firefox`, async ({ tab, make }) => {
    const html = articlePage({ head: `<style>${css}</style>`, body: '<div id="cover"></div>' });
    await read(tab, make(`/hidden-${fresh()}.html`, html));
    await select(tab, 'a line on the floor');
    await expect(barOf(tab)).toBeVisible();
    expect(await seen(tab)).toEqual({
      wide: true,
      host: 'glossmark-overlay',
      display: 'block',
      visibility: 'visible',
      opacity: '1',
      clipPath: 'none',
      filter: 'none',
      position: 'fixed',
    });
    await barOf(tab)
      .getByRole('button', { name: /^Yellow/ })
      .click();
    await expect.poll(() => painted(tab)).toEqual(['a line on the floor']);
    await clickWords(tab, 'a line on the floor');
    await expect(menuOf(tab).getByText('Yellow, Keep')).toBeVisible();
  });
}
