/** What can go wrong in a way the reader is told of; each has its sentence in the words catalogue. */
export const plainReasons = [
  'disk full',
  'newer database',
  'not allowed',
  'misshapen',
  'too long',
  'not here',
  'unknown file',
  'broken',
  'too big',
  'not unpacked',
  'old dictionary',
  'no terms',
] as const;
export type PlainReason = (typeof plainReasons)[number];

/** An expected failure: travels between rooms as data and ends as one plain sentence. */
export class PlainError extends Error {
  override readonly name = 'PlainError';
  constructor(
    readonly reason: PlainReason,
    /** For the log, or the name of the limit; never shown as it is. */
    readonly detail = '',
  ) {
    super(`${reason}${detail ? `: ${detail}` : ''}`);
  }
}
