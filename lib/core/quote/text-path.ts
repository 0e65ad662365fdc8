/** Where a passage begins and ends in a tree of nodes: child indexes from the root to a text node, and the offset in it. */
export interface TextPath {
  start: number[];
  startOffset: number;
  end: number[];
  endOffset: number;
}

/** Deepest path that is followed. */
const deepest = 500;

/** The stored form: `1.0.4:12 30`, or `1.0.4:12 1.0.6:30` where it ends in another node. */
export function writePath({ start, startOffset, end, endOffset }: TextPath): string {
  const last = end.join('.') === start.join('.') ? '' : `${end.join('.')}:`;
  return `${start.join('.')}:${startOffset} ${last}${endOffset}`;
}

/** Reads a stored path; null for anything else, however broken. */
export function readPath(stored: unknown): TextPath | null {
  if (typeof stored !== 'string') return null;
  const [, start, startOffset, end, endOffset] = /^([\d.]*):(\d+) (?:([\d.]*):)?(\d+)$/.exec(stored) ?? [];
  const path = {
    start: indexes(start),
    startOffset: Number(startOffset),
    end: indexes(end ?? start),
    endOffset: Number(endOffset),
  };
  const numbers = [path.startOffset, path.endOffset, ...path.start, ...path.end];
  return numbers.every(Number.isSafeInteger) && path.start.length <= deepest && path.end.length <= deepest
    ? path
    : null;
}

const indexes = (text = '') =>
  text === '' ? [] : text.split('.').map((one) => (one === '' ? Number.NaN : Number(one)));
