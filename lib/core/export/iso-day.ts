/** A time as a day in UTC, `2026-11-22`; null for none, and for times no calendar of four digits holds. */
export function isoDay(time: number | null): string | null {
  return isoTime(time)?.slice(0, 10) ?? null;
}

/** A time as xsd:dateTime in UTC with milliseconds; null as above. 0 stands for "not known". */
export function isoTime(time: number | null): string | null {
  if (time === null || !Number.isFinite(time) || time === 0) return null;
  const date = new Date(time);
  const year = date.getUTCFullYear();
  return year >= 1 && year <= 9999 ? date.toISOString() : null;
}
