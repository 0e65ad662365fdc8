import {
  barOf,
  callFromContent,
  expect,
  fresh,
  longArticle,
  marginOf,
  openMargin,
  overlayOf,
  read,
  select,
  test,
} from './harness';

test('what is chosen in the options holds at once in open pages @firefox', async ({ tab, site, open }) => {
  await read(tab, `${site.url}${longArticle}?v=${fresh()}`);
  await select(tab, 'the rope takes your weight');
  await expect(barOf(tab)).toBeVisible();
  const options = await open('options.html#appearance');
  await expect(options.getByRole('heading', { name: 'Appearance' })).toBeVisible();
  await options.getByRole('textbox', { name: 'Yellow' }).pressSequentially('Read again');
  await options.keyboard.press('Tab');
  await expect(barOf(tab).getByRole('button', { name: 'Yellow, Read again' })).toBeVisible();
  await expect(options.getByRole('status')).toHaveText('Saved');
  const group = options.getByRole('group', { name: 'Margin and cards on pages' });
  await group.getByRole('radio', { name: 'Dark', exact: true }).check();
  await expect(overlayOf(tab).locator('[data-theme="dark"]').first()).toBeAttached();
  await group.getByRole('radio', { name: 'Light or dark like the page' }).check();
  await expect(overlayOf(tab).locator('[data-theme="light"]').first()).toBeAttached();
  await options.getByRole('textbox', { name: 'Yellow' }).fill('');
  await options.keyboard.press('Tab');
  await expect(barOf(tab).getByRole('button', { name: 'Yellow, Keep' })).toBeVisible();
});

test('what is typed in the options stays while they are drawn anew @firefox', async ({ tab, site, open }) => {
  await read(tab, `${site.url}${longArticle}?v=${fresh()}`);
  const options = await open('options.html#appearance');
  const field = options.getByRole('textbox', { name: 'Yellow' });
  await field.pressSequentially('Read');
  // A page that is turned round tells everybody of the other side.
  await callFromContent(tab, 'remember', { side: 'left' });
  const side = options.getByRole('group', { name: 'Side of the margin' });
  await expect(side.getByRole('radio', { name: 'Left', exact: true })).toBeChecked();
  await expect(field).toHaveValue('Read');
  await options.keyboard.type(' again');
  await options.keyboard.press('Tab');
  await expect(options.getByRole('status')).toHaveText('Saved');
  await expect(field).toHaveValue('Read again');
  const visit = (await callFromContent(tab, 'visit')) as { value: { settings: { meanings: { yellow: string } } } };
  expect(visit.value.settings.meanings.yellow).toBe('Read again');
  await field.fill('');
  await options.keyboard.press('Tab');
  await expect(options.getByRole('status')).toHaveText('Saved');
  await callFromContent(tab, 'remember', { side: 'page' });
});

test('a site that is off is listed, and comes back', async ({ tab, site, open }) => {
  const url = `${site.url}${longArticle}?v=${fresh()}`;
  await read(tab, url);
  await openMargin(tab, 'Terms');
  await marginOf(tab).getByRole('button', { name: 'More', exact: true }).click();
  await marginOf(tab).getByRole('menuitem', { name: 'Turn off on this site' }).click();
  await expect(overlayOf(tab)).toHaveCount(0);
  const options = await open('options.html#sites');
  const name = new URL(site.url).host;
  await options.getByRole('button', { name: `Remove ${name}` }).click();
  await expect(overlayOf(tab)).toHaveCount(1);
  await expect(options.getByRole('button', { name: `Remove ${name}` })).toHaveCount(0);
});
