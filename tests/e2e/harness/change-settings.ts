import type { Page } from '@playwright/test';
import type { Settings } from '../../../lib/core/settings';
import { askDoor } from './ask-door';

/** Changes settings as the options page does; `page` is any page with our first script. */
export async function changeSettings(page: Page, settings: Partial<Settings>): Promise<void> {
  const answer = await askDoor(page, `settings ${JSON.stringify(settings)}`);
  if (answer.startsWith('error')) throw new Error(answer);
}
