import type { BrowserContext, CDPSession, Page } from '@playwright/test';
import { launch } from '../../scripts/launch.mjs';
import { articlePage, barOf, test as base, boxOf, expect, fresh, menuOf, painted, read } from './harness';

interface Fingers {
  /** A browser whose pages are touched. */
  touched: BrowserContext;
}

const test = base.extend<object, Fingers>({
  touched: [
    async ({ browserKind }, use) => {
      base.skip(browserKind !== 'chromium', 'fingers can be driven in Chromium alone');
      const context = await launch('chromium', { test: true, hasTouch: true, viewport: { width: 1280, height: 800 } });
      await use(context);
      await context.close();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
});

interface Finger {
  down(x: number, y: number): Promise<void>;
  move(x: number, y: number): Promise<void>;
  up(): Promise<void>;
}

function fingerOf(session: CDPSession): Finger {
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: { x: number; y: number }[]) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints });
  return {
    down: async (x, y) => void (await touch('touchStart', [{ x, y }])),
    move: async (x, y) => void (await touch('touchMove', [{ x, y }])),
    up: async () => void (await touch('touchEnd', [])),
  };
}

/** A page of the touched browser, and the session that fingers are driven by. */
async function openTouched(touched: BrowserContext, url: string): Promise<{ page: Page; session: CDPSession }> {
  const page = await touched.newPage();
  await read(page, url);
  return { page, session: await touched.newCDPSession(page) };
}

/** Rests a finger on a word. No headless browser selects it then: the test does so while the finger is down. */
async function longPress(page: Page, session: CDPSession, word: string): Promise<void> {
  const { x, y, width, height } = await boxOf(page, word);
  await page.evaluate((length) => {
    const choose = ({ touches: [touch] }: TouchEvent) => {
      const caret = touch && document.caretPositionFromPoint(touch.clientX, touch.clientY);
      const start = caret?.offsetNode.nodeValue?.lastIndexOf(' ', caret.offset) ?? 0;
      if (caret) getSelection()?.setBaseAndExtent(caret.offsetNode, start + 1, caret.offsetNode, start + 1 + length);
    };
    document.addEventListener('touchstart', choose, { once: true });
  }, word.length);
  const point = { x: x + width / 2, y: y + height / 2 };
  await session.send('Input.synthesizeTapGesture', { ...point, duration: 900, gestureSourceType: 'touch' });
  expect(await page.evaluate(() => String(getSelection()))).toBe(word);
}

test('a long press brings the bar below the handles of the browser, and a tap on it marks', async ({
  touched,
  make,
}) => {
  const { page, session } = await openTouched(touched, make(`/press-${fresh()}.html`, articlePage()));
  await longPress(page, session, 'interdependence');
  await expect(barOf(page)).toBeVisible();
  const word = await boxOf(page, 'interdependence');
  const bar = await barOf(page).boundingBox();
  expect(bar?.y).toBeGreaterThanOrEqual(word.y + word.height + 40);
  const swatch = await barOf(page)
    .getByRole('button', { name: /^Green/ })
    .boundingBox();
  if (!swatch) throw new Error('no swatch');
  await page.touchscreen.tap(swatch.x + swatch.width / 2, swatch.y + swatch.height / 2);
  await expect.poll(() => painted(page)).toEqual(['interdependence']);
  await expect(barOf(page)).toBeHidden();
  await page.close();
});

test('on a narrow screen the touched bar is docked at the lower edge, its targets 44 pixels', async ({
  touched,
  make,
}) => {
  const { page, session } = await openTouched(touched, make(`/docked-${fresh()}.html`, articlePage()));
  await page.setViewportSize({ width: 390, height: 760 });
  await longPress(page, session, 'interdependence');
  await expect(barOf(page)).toBeVisible();
  const below = async () => {
    const { y = 0, height = 0 } = (await barOf(page).boundingBox()) ?? {};
    return 760 - y - height;
  };
  // It comes up by a few pixels.
  await expect.poll(below).toBe(8);
  const bar = await barOf(page).boundingBox();
  const word = await boxOf(page, 'interdependence');
  expect(bar?.y).toBeGreaterThanOrEqual(word.y + word.height + 40);
  for (const button of await barOf(page).getByRole('button').all()) {
    const box = await button.boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
  }
  await page.close();
});

test('a tap opens the menu of a highlight, and a finger drags its end', async ({ touched, make }) => {
  const { page, session } = await openTouched(touched, make(`/finger-${fresh()}.html`, articlePage()));
  await longPress(page, session, 'interdependence');
  await barOf(page).getByRole('button', { name: /^Blue/ }).tap();
  await expect.poll(() => painted(page)).toEqual(['interdependence']);
  const word = await boxOf(page, 'interdependence');
  await page.touchscreen.tap(word.x + 8, word.y + word.height / 2);
  await expect(menuOf(page)).toBeVisible();
  const handle = await page.locator('.edge[data-edge=end]').boundingBox();
  const wanted = await boxOf(page, 'interdependence badly, with friends');
  if (!handle) throw new Error('no handle');
  expect(handle.width).toBeGreaterThanOrEqual(44);
  const finger = fingerOf(session);
  const y = handle.y + handle.height / 2;
  await finger.down(handle.x + handle.width / 2, y);
  for (let step = 1; step <= 6; step++)
    await finger.move(handle.x + ((wanted.x + wanted.width - handle.x) * step) / 6, wanted.y + wanted.height / 2);
  await finger.up();
  await expect.poll(async () => (await painted(page))[0]).toMatch(/^interdependence badly, with friend/);
  await expect(page.getByText('Passage changed').first()).toBeVisible();
  expect(await page.evaluate(() => scrollY)).toBe(0);
  await page.close();
});
