import { browser } from '../../lib/browser';
import { pageKey } from '../../lib/core/page-key';
import { words } from '../../lib/core/words/words';
import { pageIn } from '../../lib/messages/client';
import { type PageCommand, pageCommands } from '../../lib/messages/page';
import { listPage } from './first-list';
import { openLibrary } from './open-pages';
import { injectAgain } from './tabs';

/** Listens to the keys of the manifest and to the context menu. */
export function listenToBrowser(): void {
  browser.runtime.onInstalled.addListener(() => void makeMenus());
  browser.commands.onCommand.addListener((command) => void run(command));
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText }, tab) => {
    const command = pageCommands.find((known) => known === menuItemId);
    if (command && tab?.id !== undefined && selectionText !== undefined) void runIn(tab.id, tab.url, command);
  });
}

async function makeMenus(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: 'highlight', title: words.manifest.menuHighlight, contexts: ['selection'] });
  browser.contextMenus.create({ id: 'lookUp', title: words.manifest.menuLookUp, contexts: ['selection'] });
}

/** Does what a command of the manifest asks for, in the tab in front. */
export async function run(command: string): Promise<void> {
  if (command === 'library') return openLibrary(null);
  const known = pageCommands.find((name) => name === command);
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (known && tab?.id !== undefined) await runIn(tab.id, tab.url, known);
}

/** A page that is not read yet is read first: the reader asked for it. */
async function runIn(tab: number, address: string | undefined, command: PageCommand): Promise<void> {
  try {
    await pageIn(tab).command(command);
  } catch {
    const key = pageKey(address ?? '');
    if (key === null) return;
    await listPage(key);
    await injectAgain(tab);
    await askOnceRead(tab, command);
  }
}

/** Asks again while the reading part opens, for 3 seconds at most. */
async function askOnceRead(tab: number, command: PageCommand): Promise<void> {
  for (let turn = 0; turn < 15; turn++) {
    await new Promise((resolve) => setTimeout(resolve, 200));
    const done = await pageIn(tab)
      .command(command)
      .then(
        () => true,
        () => false,
      );
    if (done) return;
  }
}
