import { browser } from 'wxt/browser';
import type { RecordId } from '../../lib/core/model';

const name = (tab: number) => `goal ${tab}`;
/** A tab that is being opened: its page may ask before its goal is written. */
let opening: Promise<void> = Promise.resolve();

/** Opens a tab for a highlight and remembers it; the goal outlives a killed worker. */
export async function openForGoal(url: string, highlight: RecordId | null): Promise<void> {
  opening = browser.tabs.create({ url }).then(async ({ id }) => {
    if (id !== undefined && highlight) await browser.storage.session.set({ [name(id)]: highlight });
  });
  await opening;
}

/** The highlight that a tab was opened for, once. */
export async function takeGoal(tab: number): Promise<RecordId | null> {
  await opening.catch(() => {}); // who opened it is told
  const kept = await browser.storage.session.get(name(tab));
  const goal = kept[name(tab)];
  if (typeof goal !== 'string') return null;
  await browser.storage.session.remove(name(tab));
  return goal;
}
