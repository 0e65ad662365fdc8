import type { BrowserContext, Page } from '@playwright/test';
import {
  articlePage,
  callFromContent,
  expect,
  fresh,
  marginOf,
  mark,
  openMargin,
  painted,
  read,
  test,
} from './harness';

/** Ends the background worker as the browser does when it is idle or short of memory. */
async function killWorker(extension: BrowserContext, page: Page): Promise<void> {
  const session = await extension.newCDPSession(page);
  const { targetInfos } = await session.send('Target.getTargets');
  const worker = targetInfos.find((target) => target.type === 'service_worker');
  expect(worker).toBeTruthy();
  await session.send('Target.closeTarget', { targetId: worker?.targetId ?? '' });
}

test('what was saved survives a killed worker between save and reload', async ({ tab, make, extension }) => {
  await read(tab, make(`/kill-${fresh()}.html`, articlePage()));
  await mark(tab, 'a wall', 'Green');
  await openMargin(tab, 'Highlights');
  await marginOf(tab).getByRole('button', { name: 'Edit note and tags' }).click();
  await marginOf(tab).getByRole('textbox', { name: 'Note' }).pressSequentially('before the kill');
  await expect(marginOf(tab).getByText('Saved', { exact: true })).toBeVisible();
  await killWorker(extension, tab);
  await marginOf(tab).getByRole('textbox', { name: 'Note' }).pressSequentially(', and after');
  await expect(marginOf(tab).getByText('Saved', { exact: true })).toBeVisible();
  await killWorker(extension, tab);
  await tab.reload();
  await expect.poll(() => painted(tab)).toEqual(['a wall']);
  await openMargin(tab, 'Highlights');
  await expect(marginOf(tab).getByText('before the kill, and after')).toBeVisible();
});

interface Answer {
  ok: boolean;
  value: {
    row: { id: string; made: string; note: string; at?: Record<string, string>; versions?: { note?: { also: [] } } };
  };
}

const id = () => Array.from({ length: 32 }, () => Math.floor(Math.random() * 16).toString(16)).join('');

/** Asks again under the same message until the background answers, as our client does. */
async function ask(page: Page, change: Record<string, unknown>): Promise<Answer> {
  for (;;) {
    const answer = await callFromContent(page, 'changeHighlight', change);
    if (typeof answer !== 'string' && (answer as Answer | null)?.ok) return answer as Answer;
  }
}

test('200 kills while a note is typed lose nothing that was acknowledged', async ({ tab, make, extension }) => {
  test.setTimeout(240_000);
  await read(tab, make(`/kills-${fresh()}.html`, articlePage()));
  await mark(tab, 'a wall', 'Green');
  const visit = (await callFromContent(tab, 'visit')) as { value: { highlights: { id: string; made: string }[] } };
  const [row] = visit.value.highlights;
  if (!row) throw new Error('nothing is marked');
  const session = await extension.newCDPSession(tab);
  const kill = async () => {
    for (let killed = false; !killed; ) {
      const { targetInfos } = await session.send('Target.getTargets');
      const worker = targetInfos.find((target) => target.type === 'service_worker');
      const closed =
        worker && (await session.send('Target.closeTarget', { targetId: worker.targetId }).catch(() => null));
      killed = closed?.success === true;
    }
  };
  let text = '';
  let base = [row.made];
  for (let turn = 0; turn < 200; turn++) {
    text += String.fromCharCode(97 + (turn % 26));
    const save = { message: id(), store: 'highlights', id: row.id, text: { note: { value: text, base } } };
    // In turn while the save is on its way, and right after it was acknowledged.
    const asked = ask(tab, save);
    if (turn % 2 === 0) await kill();
    const { value } = await asked;
    if (turn % 2 === 1) await kill();
    // A lost save would leave what it wrote over alive beside this one.
    expect(value.row.versions?.note?.also ?? []).toEqual([]);
    expect(value.row.note).toBe(text);
    base = [value.row.at?.note ?? ''];
  }
  await tab.reload();
  await openMargin(tab, 'Highlights');
  await expect(marginOf(tab).getByText(text, { exact: true })).toBeVisible();
});
