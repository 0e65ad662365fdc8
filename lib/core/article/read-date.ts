import { monthOf } from './month-names';

interface Day {
  year: number;
  month: number;
  day: number;
}

/**
 * Reads the first date in a text, with its time of day where one follows.
 * Gives milliseconds since 1970 of the page's own clock read as UTC (a stated offset is not applied), so that the
 * day is the day the page shows; UTC midnight when only a day is known; null when there is no full date.
 */
export function readDate(text: string, language: string): number | null {
  const written = isoTime(text.trim());
  if (written !== null) return written;
  if (!/\d\d/.test(text)) return null;
  const found = numericDate(text, language) ?? namedDate(text, language);
  if (!found) return null;
  const { year, month, day } = found.day;
  const start = Date.UTC(year, month - 1, day);
  const date = new Date(start);
  if (year < 1990 || year > 2100 || date.getUTCMonth() !== month - 1) return null;
  return start + timeAfter(text.slice(found.end, found.end + 40).toLowerCase());
}

/** The form that machines write, taken apart without patterns, whose first use costs more than all the rest. */
function isoTime(text: string): number | null {
  if (text.charAt(4) !== '-' || text.charAt(7) !== '-' || !isClock(text)) return null;
  const [year, month, day] = [Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8, 10))];
  const start = Date.UTC(year, month - 1, day);
  if (!(year >= 1990 && year <= 2100 && isDay({ year, month, day }))) return null;
  if (new Date(start).getUTCMonth() !== month - 1) return null;
  if (text.length < 16) return start;
  const seconds = text.charAt(16) === ':' ? Number(text.slice(17, 19)) : 0;
  const time = start + ((Number(text.slice(11, 13)) * 60 + Number(text.slice(14, 16))) * 60 + seconds) * 1000;
  return Number.isNaN(time) || time >= start + 86_400_000 ? null : time;
}

/** Whether behind the day there is nothing, or a time of day. */
const isClock = (text: string) => text.length === 10 || (text.charAt(10) === 'T' && text.charAt(13) === ':');

/** A day and month in figures with the year behind a comma: 17.07, 2011. */
function commaDate(text: string): FoundDay | null {
  const found = /(?<!\d)(\d{1,2})\.(\d{1,2})\.?,\s+((?:19|20)\d\d)(?!\d)/.exec(text);
  return found ? foundAt(found, [3, 2, 1]) : null;
}

interface FoundDay {
  day: Day;
  /** Where the text goes on behind it. */
  end: number;
}

function numericDate(text: string, language: string): FoundDay | null {
  if (!/\d\s*[-/.年년]\s*\d|\d{8}/.test(text)) return null;
  const yearFirst =
    /(?<!\d)((?:19|20)\d\d)(?:\s*[-/.]\s*|\s?[年년]\s?)(\d{1,2})(?:\s*[-/.]\s*|\s?[月월]\s?)(\d{1,2})(?!\d)/.exec(text);
  if (yearFirst) return foundAt(yearFirst, [1, 2, 3]);
  const packed = /(?<!\d)((?:19|20)\d\d)([01]\d)([0-3]\d)(?=T?\d{4,6}|$|\D)/.exec(text);
  if (packed && Number(packed[2]) <= 12) return foundAt(packed, [1, 2, 3]);
  const yearLast = /(?<!\d)(\d{1,2})\s?([-/.])\s?(\d{1,2})\s?\2\s?((?:19|20)?\d\d)(?![\d-])/.exec(text);
  if (!yearLast) return commaDate(text);
  const first = Number(yearLast[1]);
  const second = Number(yearLast[3]);
  const monthFirst =
    second > 12 || (first <= 12 && yearLast[2] === '/' && /^(?:en(?!-(?:gb|au|nz|ie|za|in))|$)/i.test(language));
  return foundAt(yearLast, monthFirst ? [4, 1, 3] : [4, 3, 1]);
}

function foundAt(match: RegExpExecArray, [year, month, day]: [number, number, number]): FoundDay | null {
  const fullYear = Number(match[year]) + ((match[year] ?? '').length === 2 ? 2000 : 0);
  const found = { year: fullYear, month: Number(match[month]), day: Number(match[day]) };
  return isDay(found) ? { day: found, end: match.index + match[0].length } : null;
}

function isDay({ month, day }: Day): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= 31;
}

/** A date with its month in letters, in the order day month year, month day year or year month day. */
function namedDate(text: string, language: string): FoundDay | null {
  if (!/(?:19|20)\d\d/.test(text)) return null;
  for (const word of text.matchAll(/[^\s\d.,:;|()/@#–—-]{3,}/g)) {
    const before = text.slice(Math.max(0, word.index - 16), word.index).toLowerCase();
    const behind = text.slice(word.index + word[0].length, word.index + word[0].length + 24).toLowerCase();
    const parts = daysAround(before, behind);
    const month = parts && monthOf(word[0], language);
    if (parts && month && parts.day <= 31 && parts.day >= 1)
      return { day: { year: parts.year, month, day: parts.day }, end: word.index + word[0].length + parts.length };
  }
  return null;
}

function daysAround(before: string, behind: string): { day: number; year: number; length: number } | null {
  const dayFirst = /(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|º|ª|°|\.)?(?:\s+(?:de|of|d’|d')|-)?[\s,]*$/.exec(before);
  const yearBehind = /^\.?[\s,'’-]*(?:del?\s+)?((?:19|20)\d\d)(?!\d)/.exec(behind);
  if (dayFirst && yearBehind)
    return { day: Number(dayFirst[1]), year: Number(yearBehind[1]), length: yearBehind[0].length };
  const both = /^\.?\s*(\d{1,2})(?:st|nd|rd|th|\.)?\s*[,.]?\s*((?:19|20)\d\d)(?!\d)/.exec(behind);
  if (both) return { day: Number(both[1]), year: Number(both[2]), length: both[0].length };
  const yearBefore = /((?:19|20)\d\d)[\s,.]*$/.exec(before);
  const dayBehind = /^\.?\s*(\d{1,2})(?!\d)/.exec(behind);
  return yearBefore && dayBehind
    ? { day: Number(dayBehind[1]), year: Number(yearBefore[1]), length: dayBehind[0].length }
    : null;
}

/** Milliseconds since midnight of a time of day that follows within a few characters. */
function timeAfter(text: string): number {
  const found = /^[^\d]{0,12}?(\d{1,2})(?:[:.h](\d{2}))(?::(\d{2}))?\s*([ap])?\.?m?/.exec(text);
  if (!found) return 0;
  const [, hour, minute, second, half] = found;
  const hours = half ? (Number(hour) % 12) + (half === 'p' ? 12 : 0) : Number(hour);
  if (hours > 23 || Number(minute) > 59) return 0;
  return ((hours * 60 + Number(minute)) * 60 + Number(second ?? 0)) * 1000;
}
