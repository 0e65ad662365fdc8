import { articlePage, expect, fresh, mark, openMargin, overlayOf, painted, read, test } from './harness';

const moving = () =>
  [...(document.querySelector('glossmark-overlay')?.shadowRoot?.querySelectorAll('*') ?? [])].flatMap((element) => {
    const { animationName, animationDuration, transitionDuration } = getComputedStyle(element);
    const durations = `${animationName === 'none' ? '0s' : animationDuration}, ${transitionDuration}`.split(', ');
    return durations.some((time) => Number.parseFloat(time) > 0) ? [element.className] : [];
  });

test('with less motion nothing of ours moves, and a jump to a mark is one', async ({ tab, make, browserKind }) => {
  test.skip(browserKind !== 'chromium', 'the preference is set at launch in Firefox');
  await tab.emulateMedia({ reducedMotion: 'reduce' });
  await read(tab, make(`/still-${fresh()}.html`, articlePage({ body: '<p>filler</p>'.repeat(100) })));
  await mark(tab, 'a line on the floor');
  await openMargin(tab, 'Highlights');
  expect(await tab.evaluate(moving)).toEqual([]);
  await tab.evaluate(async () => {
    // The page hears of a scroll with the frame after it.
    const heard = new Promise((resolve) => addEventListener('scroll', resolve, { once: true }));
    scrollTo({ top: document.body.scrollHeight, behavior: 'instant' });
    await heard;
  });
  const places = await tab.evaluate(() => {
    const seen: number[] = [];
    addEventListener('scroll', () => seen.push(scrollY));
    return Object.assign(window, { seen }).seen;
  });
  expect(places).toEqual([]);
  await tab.keyboard.press('Alt+KeyJ');
  await expect.poll(() => tab.evaluate(() => scrollY)).toBeLessThan(400);
  expect(await tab.evaluate(() => (window as unknown as { seen: number[] }).seen)).toHaveLength(1);
});

test('in forced colours marks are painted, terms are not, and the theme gives way', async ({
  tab,
  make,
  browserKind,
}) => {
  test.skip(browserKind !== 'chromium', 'the preference is set at launch in Firefox');
  await tab.emulateMedia({ forcedColors: 'active' });
  await read(tab, make(`/forced-${fresh()}.html`, articlePage()));
  await mark(tab, 'a line on the floor', 'Blue');
  expect(await painted(tab)).toEqual(['a line on the floor']);
  expect(await tab.evaluate(() => [...CSS.highlights.keys()].filter((name) => name.startsWith('gm-term')))).toEqual([]);
  await openMargin(tab, 'Terms');
  await expect(overlayOf(tab).locator('.margin').first()).toHaveCSS('background-color', 'rgb(255, 255, 255)');
});
