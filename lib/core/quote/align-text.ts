/** Where a pattern fits best: the end of the best stretch (exclusive) and its edit distance. */
export interface Alignment {
  end: number;
  errors: number;
  /** Edit distance of the stretch that ends with the text. */
  whole: number;
}

/**
 * Bit-parallel approximate matching (Myers 1999, in blocks after Hyyrö 2003): the stretch of `text` that is nearest to
 * `pattern` by edit distance. `anchored` makes it begin at 0; of equal ends the last one in a row is taken.
 */
export function alignText(pattern: Uint16Array, text: Uint16Array, anchored: boolean): Alignment {
  const columns = new Columns(pattern);
  let best = { end: 0, errors: pattern.length };
  let whole = pattern.length;
  let open = false;
  for (let at = 0; at < text.length; at++) {
    whole = columns.step(text[at] ?? 0, anchored);
    if (whole < best.errors || (whole === best.errors && open)) best = { end: at + 1, errors: whole };
    open = best.end === at + 1;
  }
  return { ...best, whole };
}

/** The running column of the edit matrix, 32 rows in a block. */
class Columns {
  private readonly blocks: number;
  private readonly top: number;
  private readonly plus: Int32Array;
  private readonly minus: Int32Array;
  private readonly rows = new Map<number, Int32Array>();
  private readonly none: Int32Array;
  private errors: number;

  constructor(pattern: Uint16Array) {
    this.blocks = Math.max(1, Math.ceil(pattern.length / 32));
    this.top = 1 << ((pattern.length - 1) & 31);
    this.plus = new Int32Array(this.blocks).fill(-1);
    this.minus = new Int32Array(this.blocks);
    this.none = new Int32Array(this.blocks);
    this.errors = pattern.length;
    pattern.forEach((code, row) => {
      const rows = this.rows.get(code) ?? new Int32Array(this.blocks);
      rows[row >> 5] = (rows[row >> 5] ?? 0) | (1 << (row & 31));
      this.rows.set(code, rows);
    });
  }

  /** Takes one more character of the text; gives the distance of the whole pattern here. */
  step(code: number, anchored: boolean): number {
    const equal = this.rows.get(code) ?? this.none;
    let carry = anchored ? 1 : 0;
    for (let block = 0; block < this.blocks; block++) {
      const last = block === this.blocks - 1;
      carry = this.stepBlock(block, equal[block] ?? 0, carry, last ? this.top : 1 << 31);
    }
    this.errors += carry;
    return this.errors;
  }

  private stepBlock(block: number, rows: number, carry: number, top: number): number {
    const plus = this.plus[block] ?? 0;
    const minus = this.minus[block] ?? 0;
    const vertical = rows | minus;
    const equal = carry < 0 ? rows | 1 : rows;
    const horizontal = ((((equal & plus) + plus) | 0) ^ plus) | equal;
    let up = minus | ~(horizontal | plus);
    let down = plus & horizontal;
    const out = (up & top) !== 0 ? 1 : (down & top) !== 0 ? -1 : 0;
    up = (up << 1) | (carry > 0 ? 1 : 0);
    down = (down << 1) | (carry < 0 ? 1 : 0);
    this.plus[block] = down | ~(vertical | up);
    this.minus[block] = up & vertical;
    return out;
  }
}
