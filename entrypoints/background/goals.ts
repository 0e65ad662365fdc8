import { browser } from 'wxt/browser';
import type { RecordId } from '../../lib/core/model';

const name = (tab: number) => `goal ${tab}`;

/** Remembers which highlight a tab was opened for; outlives a killed worker. */
export async function setGoal(tab: number, highlight: RecordId): Promise<void> {
  await browser.storage.session.set({ [name(tab)]: highlight });
}

/** The highlight that a tab was opened for, once. */
export async function takeGoal(tab: number): Promise<RecordId | null> {
  const kept = await browser.storage.session.get(name(tab));
  const goal = kept[name(tab)];
  if (typeof goal !== 'string') return null;
  await browser.storage.session.remove(name(tab));
  return goal;
}
