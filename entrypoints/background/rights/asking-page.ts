import { siteOf } from '../../../lib/core/page-key';
import type { HighlightRow } from '../../../lib/core/record/row';
import { listHighlightsOfArticle } from '../../../lib/db/list-of-article';
import type { Database } from '../../../lib/db/schema';
import type { Written } from '../../../lib/messages/background';
import { articleOf, type PageSender } from '../sender';
import { showBadge, tellAll } from '../tabs';

/** A content script that asks for something, and what goes on behind its back when it writes. */
export interface AskingPage {
  opened: Promise<Database>;
  sender: PageSender;
  /** The site of its address; empty where it has none. */
  site: string;
  /** What its undo history is kept under. */
  surfaceOf(): Promise<string>;
  /** Shows the number of its highlights on the toolbar button. */
  countBadge(): Promise<void>;
  /** Tells everybody else of a written highlight, and gives it on. */
  written(answer: Written<HighlightRow>): Written<HighlightRow>;
}

/** Who asks, by what the browser says of the sender. */
export function askingPage(opened: Promise<Database>, sender: PageSender): AskingPage {
  const { tab, address } = sender;
  const countBadge = async () => {
    const rows = await listHighlightsOfArticle(await opened, await articleOf(sender));
    void showBadge(tab, rows.length).catch(() => {}); // the tab may be gone by now
  };
  return {
    opened,
    sender,
    site: siteOf(address) ?? '',
    surfaceOf: async () => `tab ${tab} ${await articleOf(sender)}`,
    countBadge,
    written: (answer) => {
      void tellAll(answer.row.article, tab);
      void countBadge().catch(() => {}); // the next visit counts again
      return answer;
    },
  };
}
