import { browser } from 'wxt/browser';
import type { Background } from './background';
import { type Call, createClient } from './call';
import type { Page } from './page';

/** The extension was updated or removed under a page that is still open. */
export class UpdatedError extends Error {
  override readonly name = 'UpdatedError';
}

/** Whether this script still belongs to a running extension. */
export function isAlive(): boolean {
  try {
    return Boolean(browser.runtime?.id);
  } catch {
    return false; // Firefox throws where Chrome answers undefined
  }
}

/** A worker that was killed or is only waking up: the same call again is harmless, ids are made by the caller. */
const passing = /message channel closed|Receiving end does not exist|message port closed|Extension context is being/i;
const pauses = [50, 200, 800];

async function send(call: Call): Promise<unknown> {
  for (const pause of [...pauses, null]) {
    if (!isAlive()) throw new UpdatedError();
    try {
      return await browser.runtime.sendMessage(call);
    } catch (error) {
      const text = String(error);
      if (!isAlive() || /context invalidated/i.test(text)) throw new UpdatedError();
      if (pause === null || !passing.test(text)) throw error;
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
  throw new Error('unreachable');
}

/** The background, as seen from a page. */
export const background: Background = createClient<Background>('background', send);

/** The reading part of a tab, as seen from the background; its calls reject where nothing is read. */
export function pageIn(tab: number): Page {
  return createClient<Page>('page', (call) => browser.tabs.sendMessage(tab, call, { frameId: 0 }));
}
