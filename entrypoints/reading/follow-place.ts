import { readOn } from '../../lib/core/article/read-on';
import { PlainError } from '../../lib/core/plain-error';
import { background, UpdatedError } from '../../lib/messages/client';
import { shareOf } from '../../lib/page/share-of';
import type { Reading } from './reading';
import { logOnce } from './verbs/attempt';

/** What stood on screen this long counts as rested at, milliseconds. */
const restTime = 2000;
/** The place is kept this often at most, besides on leaving; milliseconds. */
const keptEvery = 10_000;
/** A step forward that is worth keeping, share of the article. */
const worthKeeping = 0.005;

interface Following {
  timer: ReturnType<typeof setTimeout> | undefined;
  /** Keeps what came too soon after the last time. */
  later: ReturnType<typeof setTimeout> | undefined;
  rested: boolean;
  /** What was kept last, and when; null before the first time in this visit. */
  kept: { share: number; time: number } | null;
}
const followings = new WeakMap<Reading, Following>();

/** Follows how far the article is read, and keeps it where something is kept of the article. */
export function followPlace(reading: Reading): void {
  const { state, signal } = reading;
  const following: Following = { timer: undefined, later: undefined, rested: false, kept: null };
  followings.set(reading, following);
  const { share, screen } = shareOf(reading.page.root);
  state.read = readOn({ share: state.article?.place?.share ?? 0, rested: 0 }, share, screen);
  const onHidden = () => document.hidden && following.rested && void keep(reading, following);
  document.addEventListener('visibilitychange', onHidden, { signal });
  signal.addEventListener('abort', () => {
    clearTimeout(following.timer);
    clearTimeout(following.later);
  });
}

/** Looks where the reader is once that stood still, and while scrolling goes on every two seconds. */
export function restSoon(reading: Reading): void {
  const following = followings.get(reading);
  if (following) following.timer ??= setTimeout(() => rest(reading, following), restTime);
}

function rest(reading: Reading, following: Following): void {
  following.timer = undefined;
  if (document.hidden) return;
  const { state, page } = reading;
  const { share, screen } = shareOf(page.root);
  state.read = readOn(state.read, share, screen);
  following.rested = true;
  const wait = following.kept ? following.kept.time + keptEvery - performance.now() : 0;
  clearTimeout(following.later);
  following.later = setTimeout(() => void keep(reading, following), Math.max(0, wait));
  if (state.margin.open && state.margin.tab === 'article') reading.draw();
}

async function keep(reading: Reading, following: Following): Promise<void> {
  const { state, article } = reading;
  const { share } = state.read;
  const isSame = following.kept !== null && share < following.kept.share + worthKeeping;
  if (isSame || (state.marks.length === 0 && !state.article?.note)) return;
  following.kept = { share, time: performance.now() };
  try {
    await background.keepPlace(article, share);
  } catch (error) {
    // No reader asked for this: it is tried again at the next rest, and bugs are logged.
    following.kept = null;
    if (!(error instanceof PlainError || error instanceof UpdatedError)) logOnce(error);
  }
}
