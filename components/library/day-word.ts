import { words } from '../../lib/core/words/words';

/** A time as lists say it: Today, Yesterday, or the day. */
export function dayWord(time: number, now: number): string {
  const midnight = new Date(now).setHours(0, 0, 0, 0);
  if (time >= midnight && time <= now + 60_000) return words.dates.today;
  const yesterday = new Date(midnight - 1).setHours(0, 0, 0, 0);
  return time >= yesterday && time < midnight ? words.dates.yesterday : words.dates.short(time, now);
}
