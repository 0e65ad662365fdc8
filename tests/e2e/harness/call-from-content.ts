import type { Page } from '@playwright/test';
import { askDoor } from './ask-door';

/** Sends a message from the content script's world, where a taken-over renderer would speak; gives the answer. */
export async function callFromContent(page: Page, verb: string, ...args: unknown[]): Promise<unknown> {
  const answer = await askDoor(page, JSON.stringify({ glossmark: 'background', verb, args }));
  return answer.startsWith('error') ? answer : JSON.parse(answer);
}
