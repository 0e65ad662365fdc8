import { expect, test } from './harness';

test('what is chosen stands while it is stored, whatever else is chosen meanwhile @firefox', async ({
  open,
  options,
}) => {
  await options({});
  const page = await open('options.html#glossaries');
  const names = ['Also in headings', 'Also in links'];
  for (const name of names) await expect(page.getByRole('checkbox', { name })).not.toBeChecked();
  // Pressed in one go, and looked at until all has been stored: no box may jump back between.
  const seen = await page.evaluate(async () => {
    const all = [...document.querySelectorAll<HTMLInputElement>('.form-check input')];
    const jumped: string[] = [];
    for (const checked of [true, false, true]) {
      for (const box of all) {
        box.click();
        for (const other of all.slice(0, all.indexOf(box) + 1)) if (other.checked !== checked) jumped.push('at once');
      }
      for (let frame = 0; frame < 20; frame++) {
        await new Promise(requestAnimationFrame);
        if (all.some((box) => box.checked !== checked)) jumped.push(`frame ${frame}`);
      }
    }
    return jumped;
  });
  expect(seen).toEqual([]);
  const again = await open('options.html#glossaries');
  for (const name of names) await expect(again.getByRole('checkbox', { name })).toBeChecked();
});
