/** A text being read word by word. The words of the present run stand in the first `count` entries. */
export interface WordReader {
  /**
   * One flat string. V8 reads it four times slower once the same code has read strings
   * pieced together by `+`, so a glossary's forms are joined into one text as well.
   */
  text: string;
  /** Where reading goes on and where it ends, in UTF-16 code units. */
  at: number;
  to: number;
  count: number;
  /** FNV-1a of each word's folded letters. */
  hashes: Int32Array;
  /** UTF-16 code units of the text, end exclusive. */
  starts: Int32Array;
  ends: Int32Array;
  /** One bit for the lower 16 bits of each hash that is looked for. */
  first: Int32Array;
  /** Indexes of the run's words whose bit is set, `started` of them. */
  starters: Int32Array;
  started: number;
}

/** A longer run is cut, so that the arrays can stay. */
export const longestRun = 4096;

const nothing = new Int32Array(2048);

/** A reader of a text; it begins to read where `at` and `to` are set. */
export function createReader(text: string): WordReader {
  const numbers = () => new Int32Array(longestRun);
  const words = { hashes: numbers(), starts: numbers(), ends: numbers() };
  return { text, at: 0, to: text.length, count: 0, ...words, first: nothing, starters: numbers(), started: 0 };
}
