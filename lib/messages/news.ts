import { browser } from 'wxt/browser';
import type { ArticleId } from '../core/model';

/** What the background tells its own pages: of which article something was written, '' for anything, the terms or the settings. */
export interface News {
  glossmark: 'news';
  article: ArticleId | '' | 'terms' | 'settings';
}

/** Tells every open page of the extension; nobody listening is fine. */
export async function tellPages(article: News['article']): Promise<void> {
  const news: News = { glossmark: 'news', article };
  try {
    await browser.runtime.sendMessage(news);
  } catch {
    // No page of the extension is open.
  }
}

/** Hears of every write until the signal ends it. */
export function watchNews(signal: AbortSignal, listener: (article: News['article']) => void): void {
  const hear = (message: unknown) => {
    if (typeof message !== 'object' || message === null) return;
    const news = message as Partial<News>;
    if (news.glossmark === 'news' && typeof news.article === 'string') listener(news.article);
  };
  browser.runtime.onMessage.addListener(hear);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(hear));
}
