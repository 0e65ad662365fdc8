import type { HealthProps } from '../../components/library/Health';
import { firstGrade, readHealth } from '../../lib/core/library/health';
import type { Shelves } from '../../lib/core/library/shelves';
import type { OpenPurpose } from '../../lib/messages/background';
import { background } from '../../lib/messages/client';
import type { Page } from './page';
import { rememberLast } from './remember-last';
import { rowStep } from './state';
import { attempt } from './verbs/attempt';
import { keepLost, keepWording, takeNow } from './verbs/repair-passage';

/** Read anew only when something is written; the grade shown first stays while its passages are settled. */
const readShown = rememberLast((shelves: Shelves, _highlights: unknown) => readHealth(shelves));
const arrivals = new WeakMap<Page, HealthProps['grade']>();

/** The health of the passages with what each of its buttons does; null while the library itself is shown. */
export function healthProps(page: Page): HealthProps | null {
  const { state } = page;
  const { place, shelves } = state;
  if (place.health === null) {
    arrivals.delete(page);
    return null;
  }
  const health = readShown(shelves, shelves.highlights);
  const first = arrivals.get(page) ?? firstGrade(health);
  if (state.loaded === 'yes') arrivals.set(page, first);
  const open = (id: string, purpose: OpenPurpose) => {
    const article = shelves.highlights.find((row) => row.id === id)?.article;
    if (article) void attempt(page, () => background.openArticle(article, id, purpose));
  };
  return {
    health,
    grade: place.health === 'first' ? first : place.health,
    rows: state.rows,
    waiting: state.loaded !== 'yes',
    now: Date.now(),
    onGrade: (grade) => {
      state.rows = rowStep;
      page.go({ health: grade });
    },
    onMore: () => {
      state.rows += rowStep;
      page.draw();
    },
    onKeepWording: (id) => void keepWording(page, id),
    onTakeNew: (id) => void takeNow(page, id),
    onFine: (id) => void takeNow(page, id),
    onKeepLost: (id) => void keepLost(page, id),
    onChoose: (id) => open(id, 'choose'),
    onFind: (id) => open(id, 'find'),
    onOpenAt: (id) => open(id, 'see'),
  };
}
