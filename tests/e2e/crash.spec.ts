import { articlePage, clickWords, expect, fresh, mark, menuOf, read, test } from './harness';

test('a note survives the crash of its tab, and is gone on with in another', async ({
  tab,
  make,
  extension,
  browserKind,
}) => {
  test.skip(browserKind !== 'chromium', 'a tab can be made to crash in Chromium alone');
  const url = make(`/crash-${fresh()}.html`, articlePage());
  const doomed = await extension.newPage();
  await read(doomed, url);
  await mark(doomed, 'a line on the floor');
  await clickWords(doomed, 'a line on the floor');
  await menuOf(doomed).getByRole('button', { name: 'Add a note' }).click();
  await doomed.getByRole('textbox', { name: 'Note' }).pressSequentially('as far as this');
  await expect(doomed.getByText('Saved', { exact: true })).toBeVisible();
  const crashed = doomed.waitForEvent('crash');
  const session = await extension.newCDPSession(doomed);
  void session.send('Page.crash').catch(() => {}); // the tab is gone with the answer
  await crashed;
  await doomed.close();
  await read(tab, url);
  await tab.getByRole('button', { name: 'Go on' }).click();
  await expect(tab.getByRole('textbox', { name: 'Note' })).toHaveValue('as far as this');
});
