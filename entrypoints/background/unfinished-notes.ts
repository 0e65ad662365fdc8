import { browser } from '../../lib/browser';
import type { ArticleId } from '../../lib/core/model';
import type { Unfinished } from '../../lib/messages/background';

/** Kept across a crash; `tab` says whose editor it is while that tab lives. */
interface Kept extends Unfinished {
  tab: number;
}
const name = (article: ArticleId) => `note ${article}`;

/** Remembers that a note of an article is being written, and what it was before; null when its editor was closed. */
export async function keepUnfinished(article: ArticleId, open: Unfinished | null, tab: number): Promise<void> {
  if (open) {
    const kept: Kept = { ...open, tab };
    await browser.storage.local.set({ [name(article)]: kept });
    await browser.storage.session.set({ [name(article)]: tab });
  } else {
    await browser.storage.local.remove(name(article));
    await browser.storage.session.remove(name(article));
  }
}

/** The note of an article whose editor was never closed; null also while another tab has it open. */
export async function readUnfinished(article: ArticleId, tab: number): Promise<Unfinished | null> {
  const kept = (await browser.storage.local.get(name(article)))[name(article)];
  if (!isKept(kept)) return null;
  const { [name(article)]: alive } = await browser.storage.session.get(name(article));
  if (kept.tab !== tab && alive === kept.tab && (await isOpen(kept.tab))) return null;
  return { highlight: kept.highlight, before: kept.before };
}

function isKept(value: unknown): value is Kept {
  if (typeof value !== 'object' || value === null) return false;
  const { highlight, before, tab } = value as Record<keyof Kept, unknown>;
  return typeof highlight === 'string' && typeof before === 'string' && typeof tab === 'number';
}

async function isOpen(tab: number): Promise<boolean> {
  try {
    return (await browser.tabs.get(tab)).id !== undefined;
  } catch {
    return false; // it was closed
  }
}
