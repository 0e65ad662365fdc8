import type { Span } from '../model';
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
const ascii = Uint16Array.from({ length: 128 }, (_, code) => foldCodePoint(code).charCodeAt(0) || 0);

/** Folds a text: white space, invisible characters, accents, case, width, quotation marks, dashes and dots. */
export function foldText(source: string): FoldedText {
  const folded = new Folding(source.length + 64);
  for (let at = 0; at < source.length; at++) {
    const unit = source.charCodeAt(at);
    if (unit < 128) {
      const code = ascii[unit] ?? 0;
      if (code > 0) folded.add(code, at, at + 1);
      continue;
    }
    const point = source.codePointAt(at) ?? unit;
    const end = at + (point > 0xffff ? 2 : 1);
    const form = foldCodePoint(point);
    if (form === '' && mark.test(source.slice(at, end))) folded.stretch(at, end);
    for (let index = 0; index < form.length; index++) folded.add(form.charCodeAt(index), at, end);
    at = end - 1;
  }
  return folded.finish();
}

/** Growing arrays behind foldText. */
class Folding {
  private codes: Uint16Array;
  private starts: Uint32Array;
  private ends: Uint32Array;
  private length = 0;

  constructor(size: number) {
    this.codes = new Uint16Array(size);
    this.starts = new Uint32Array(size);
    this.ends = new Uint32Array(size);
  }

  add(code: number, start: number, end: number): void {
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
  stretch(start: number, end: number): void {
    const last = this.length - 1;
    if (last >= 0 && this.ends[last] === start) this.ends[last] = end;
  }

  finish(): FoldedText {
    const codes = this.codes.slice(0, this.length);
    const parts: string[] = [];
    for (let at = 0; at < codes.length; at += 8192) parts.push(String.fromCharCode(...codes.subarray(at, at + 8192)));
    return {
      text: parts.join(''),
      codes,
      starts: this.starts.slice(0, this.length),
      ends: this.ends.slice(0, this.length),
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
  const made = pages.get(page);
  if (made) return made;
  const folded = foldText(page.text);
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
