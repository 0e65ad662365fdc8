import { articlePage, expect, fresh, marginOf, mark, openMargin, read, test } from './harness';

/** Stops and counts every key and press before anybody else, and pulls the focus back into its own field. */
const thief = `<script>
  window.stolen = [];
  for (const type of ['keydown','keypress','keyup','beforeinput','input','copy','paste','click','mousedown','pointerdown','focusin','focus'])
    window.addEventListener(type, (event) => {
      if (event.target.nodeName === 'GLOSSMARK-OVERLAY') stolen.push(type);
      if (event.type.startsWith('key')) { event.preventDefault(); event.stopImmediatePropagation(); }
    }, true);
  document.addEventListener('focusin', (event) => { if (event.target.id !== 'own') document.getElementById('own')?.focus(); });
  document.addEventListener('focusout', () => setTimeout(() => document.hasFocus() && window.trap && document.getElementById('own')?.focus()));
</script>`;

test('a page that steals keys neither sees nor stops what is typed into a note @firefox', async ({ tab, make }) => {
  await read(tab, make(`/thief-${fresh()}.html`, articlePage({ head: thief, body: '<input id="own">' })));
  await mark(tab, 'a wall');
  await openMargin(tab, 'Highlights');
  const margin = marginOf(tab);
  await margin.getByRole('button', { name: 'Edit note and tags' }).click();
  await margin.getByRole('textbox', { name: 'Note' }).pressSequentially('not yours');
  await expect(margin.getByRole('textbox', { name: 'Note' })).toHaveValue('not yours');
  await tab.keyboard.press('Control+Enter');
  await expect(margin.getByText('not yours')).toBeVisible();
  await expect(margin.getByRole('textbox', { name: 'Note' })).toBeHidden();
  expect(await tab.evaluate(() => (window as unknown as { stolen: string[] }).stolen)).toEqual([]);
});

test('forged events of the page do nothing @firefox', async ({ tab, make }) => {
  await read(tab, make(`/forger-${fresh()}.html`, articlePage()));
  await mark(tab, 'a wall');
  await openMargin(tab, 'Highlights');
  await tab.evaluate(() => {
    const host = document.querySelector('glossmark-overlay');
    const box = host?.shadowRoot?.querySelector('[aria-label="Delete"]')?.getBoundingClientRect();
    for (let turn = 0; turn < 200; turn++) {
      host?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Delete', code: 'Delete', bubbles: true }));
      host?.dispatchEvent(
        new MouseEvent('click', { bubbles: true, detail: 1, clientX: box?.x ?? 0, clientY: box?.y ?? 0 }),
      );
      document.dispatchEvent(new KeyboardEvent('keydown', { key: 'z', code: 'KeyZ', ctrlKey: true, bubbles: true }));
    }
  });
  await expect(marginOf(tab).getByRole('tab', { name: 'Highlights 1' })).toBeVisible();
});
