import type { Span } from '../model';
import { runOut } from '../run-out';
import type { PageText } from '../text';
import { foldCodePoint } from './fold-code-point';

/** Text with everything folded away that changes without a word changing, and the way back. */
export interface FoldedText {
  readonly text: string;
  /** The code units of `text`. */
  readonly codes: Uint16Array;
  /** Where the source of each folded unit begins and ends, UTF-16 code units. */
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

/** Marks of which a run counts as one: dashes, dots, quotation marks. */
const runs = new Set(['-', '.', "'"].map((mark) => mark.charCodeAt(0)));
const mark = /\p{M}/u;

/** The folded form of each ASCII character, 0 where it does not count; made with the first folding, which few pages need. */
let known: Uint16Array | null = null;
function asciiForms(): Uint16Array {
  known ??= Uint16Array.from({ length: 128 }, (_, code) => foldCodePoint(code).charCodeAt(0) || 0);
  return known;
}

/** Folds a text: white space, invisible characters, accents, case, width, quotation marks, dashes and dots. */
export function foldText(source: string): FoldedText {
  const folded = new Folding(source.length + 64);
  folded.take(source, 0, source.length);
  return runOut(folded.finish());
}

/** Code units read between two pauses. */
const stretch = 16_000;

/** Growing arrays behind foldText. */
class Folding {
  private codes: Uint16Array;
  private starts: Uint32Array;
  private ends: Uint32Array;
  private length = 0;
  private readonly ascii = asciiForms();

  constructor(size: number) {
    this.codes = new Uint16Array(size);
    this.starts = new Uint32Array(size);
    this.ends = new Uint32Array(size);
  }

  /** Folds a stretch of the source; gives where the next one begins, a code unit on where a surrogate pair lies across. */
  take(source: string, from: number, to: number): number {
    let at = from;
    while (at < to) at = this.takeOne(source, at);
    return at;
  }

  private takeOne(source: string, at: number): number {
    const unit = source.charCodeAt(at);
    if (unit < 128) {
      const code = this.ascii[unit] ?? 0;
      if (code > 0) this.add(code, at, at + 1);
      return at + 1;
    }
    const point = source.codePointAt(at) ?? unit;
    const end = at + (point > 0xffff ? 2 : 1);
    const form = foldCodePoint(point);
    if (form === '' && mark.test(source.slice(at, end))) this.stretch(at, end);
    for (let index = 0; index < form.length; index++) this.add(form.charCodeAt(index), at, end);
    return end;
  }

  private add(code: number, start: number, end: number): void {
    const last = this.length - 1;
    if (code < 47 && last >= 0 && this.codes[last] === code && runs.has(code)) {
      this.ends[last] = end;
      return;
    }
    if (this.length === this.codes.length) this.grow();
    this.codes[this.length] = code;
    this.starts[this.length] = start;
    this.ends[this.length] = end;
    this.length++;
  }

  /** Lets a dropped mark belong to the letter that it directly follows. */
  private stretch(start: number, end: number): void {
    const last = this.length - 1;
    if (last >= 0 && this.ends[last] === start) this.ends[last] = end;
  }

  /** The folded text; pauses while it is put together. */
  *finish(): Generator<void, FoldedText, void> {
    const codes = this.codes.subarray(0, this.length);
    const parts: string[] = [];
    for (let at = 0; at < codes.length; at += 8192) {
      parts.push(String.fromCharCode(...codes.subarray(at, at + 8192)));
      if (at % (8192 * 8) === 8192 * 7) yield;
    }
    return {
      text: parts.join(''),
      codes,
      starts: this.starts.subarray(0, this.length),
      ends: this.ends.subarray(0, this.length),
    };
  }

  private grow(): void {
    const wider = <A extends Uint16Array | Uint32Array>(from: A, to: A): A => {
      to.set(from);
      return to;
    };
    const size = this.codes.length * 2;
    this.codes = wider(this.codes, new Uint16Array(size));
    this.starts = wider(this.starts, new Uint32Array(size));
    this.ends = wider(this.ends, new Uint32Array(size));
  }
}

const pages = new WeakMap<PageText, FoldedText>();

/** The folded text of a page, made once for each PageText. */
export function foldPage(page: PageText): FoldedText {
  return pages.get(page) ?? runOut(foldInSteps(page));
}

/** The same with a pause after every 16,000 code units. */
export function* foldInSteps(page: PageText): Generator<void, FoldedText, void> {
  const made = pages.get(page);
  if (made) return made;
  const folding = new Folding(page.text.length + 64);
  for (let at = 0; at < page.text.length; ) {
    at = folding.take(page.text, at, Math.min(page.text.length, at + stretch));
    yield;
  }
  const folded = yield* folding.finish();
  pages.set(page, folded);
  return folded;
}

/** The folded units whose source begins at or behind a source offset, as an index. */
export function foldedIndexAt(folded: FoldedText, offset: number): number {
  let low = 0;
  let high = folded.starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((folded.starts[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The source span of a folded stretch; null when the stretch is empty. */
export function sourceSpan(folded: FoldedText, stretch: Span): Span | null {
  if (stretch.start >= stretch.end) return null;
  const start = folded.starts[stretch.start];
  const end = folded.ends[stretch.end - 1];
  return start === undefined || end === undefined ? null : { start, end };
}
