import type { Stamp } from './row';

/** Makes stamps, each greater than all it made before. */
export interface Clock {
  /** The next stamp: after the clock, the last one made and the highest of the row. */
  next(highestInRow?: Stamp): Stamp;
  /** The last stamp made; empty before the first. */
  readonly last: Stamp;
}

const digits = 36;
const counterLength = 3;
const counters = digits ** counterLength;

/** A clock of one start of the background: `now` in ms since 1970, `last` the highest stamp this database wrote. */
export function createClock(start: { writer: string; now: () => number; last: Stamp }): Clock {
  let last = start.last;
  return {
    next(highestInRow = '') {
      const floor = (highestInRow > last ? highestInRow : last).slice(0, 12);
      const present = readingOf(Math.max(0, Math.floor(start.now())), 0);
      last = (present > floor ? present : after(floor)) + start.writer;
      return last;
    },
    get last() {
      return last;
    },
  };
}

/** Eight random characters for one start of the background, so that a copied profile never makes the same stamp. */
export function newWriter(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) => (byte % digits).toString(digits)).join('');
}

/** Whether a value is a stamp that can still be counted up; any time before the year 5000 is. */
export function isStamp(value: unknown): value is Stamp {
  return typeof value === 'string' && /^[0-9a-y][0-9a-z]{19}$/.test(value);
}

/** When a stamp was made by its writer's clock, in ms since 1970. */
export function stampTime(stamp: Stamp): number {
  return Number.parseInt(stamp.slice(0, 9), digits);
}

/** The greater of two stamps. */
export function laterStamp(a: Stamp, b: Stamp): Stamp {
  return a > b ? a : b;
}

function readingOf(ms: number, counter: number): string {
  return ms.toString(digits).padStart(9, '0') + counter.toString(digits).padStart(counterLength, '0');
}

function after(reading: string): string {
  const ms = Number.parseInt(reading.slice(0, 9), digits);
  const counter = Number.parseInt(reading.slice(9), digits) + 1;
  return counter < counters ? readingOf(ms, counter) : readingOf(ms + 1, 0);
}
