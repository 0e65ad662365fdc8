import { browser } from '../../lib/browser';
import type { RecordId } from '../../lib/core/model';
import { type OpenPurpose, openPurposes } from '../../lib/messages/background';

/** What a tab was opened for. */
export interface Goal {
  highlight: RecordId;
  purpose: OpenPurpose;
}

const name = (tab: number) => `goal ${tab}`;
/** A tab that is being opened: its page may ask before its goal is written. */
let opening: Promise<void> = Promise.resolve();

/** Opens a tab for a goal and remembers it; the goal outlives a killed worker. */
export async function openForGoal(url: string, goal: Goal | null): Promise<void> {
  opening = browser.tabs.create({ url }).then(async ({ id }) => {
    if (id !== undefined && goal)
      await browser.storage.session.set({ [name(id)]: `${goal.purpose} ${goal.highlight}` });
  });
  await opening;
}

/** What a tab was opened for, once. */
export async function takeGoal(tab: number): Promise<Goal | null> {
  await opening.catch(() => {}); // who opened it is told
  const kept = await browser.storage.session.get(name(tab));
  const goal = kept[name(tab)];
  if (typeof goal !== 'string') return null;
  await browser.storage.session.remove(name(tab));
  const [word, highlight] = goal.split(' ');
  const purpose = openPurposes.find((one) => one === word);
  return purpose && highlight ? { purpose, highlight } : null;
}
