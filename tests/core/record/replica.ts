import { applyChange } from '../../../lib/core/record/apply-change';
import { highestStamp, lowestStamp } from '../../../lib/core/record/highest-stamp';
import { isPurged, merge } from '../../../lib/core/record/merge';
import type { Action, Change, PurgedRow, RowBase, Stamp } from '../../../lib/core/record/row';
import { type Clock, createClock } from '../../../lib/core/record/stamp';
import { readTextBase, readTextVersions } from '../../../lib/core/record/text-versions';
import { undoAction } from '../../../lib/core/record/undo-action';

export type Row = RowBase & { colour: string; note: string; tags: string[] };
export type State = { rows: Map<string, Row | PurgedRow>; offered: Stamp };

/** What a history has to show for its texts: who saw which, and which were purged. */
export interface Witness {
  texts: Map<string, string>;
  seen: Set<string>;
  stubs: Set<string>;
}

let writers = 0;

/** One database in a history, with a clock that may be wrong by decades. */
export class Replica {
  clock: Clock;
  editors = new Map<string, { base: Stamp[]; texts: string[] }>();
  last: Action | null = null;

  constructor(
    public state: State,
    public shift: number,
    readonly witness: Witness,
  ) {
    this.clock = this.start();
  }

  /** A new start of the background: another writer, the highest stamp written here, perhaps another time. */
  restart(shift: number): void {
    this.shift = shift;
    this.clock = this.start();
    this.editors.clear();
  }

  private start(): Clock {
    writers += 1;
    const own = [...this.state.rows.values()].map((row) => ('edited' in row ? (row.edited ?? '') : ''));
    const writer = writers.toString(36).padStart(8, '0');
    return createClock({ writer, now: () => 2_000_000_000_000 + this.shift, last: own.sort().at(-1) ?? '' });
  }

  row(id: string): Row | null {
    const row = this.state.rows.get(id);
    return row && !isPurged(row) ? row : null;
  }

  create(id: string, note: string): void {
    if (this.state.rows.has(id)) return;
    const made = this.clock.next();
    this.witness.texts.set(note, id);
    this.state.rows.set(id, { id, made, colour: 'yellow', note, tags: [], edited: made });
  }

  /** An editor shows the versions that are alive now; its save may come much later. */
  openEditor(id: string, tab: string): void {
    const row = this.row(id);
    if (!row) return;
    const texts = readTextVersions(row, 'note').map((version) => version.text);
    this.editors.set(`${tab} ${id}`, { base: readTextBase(row, 'note'), texts });
  }

  save({ id, tab }: { id: string; tab: string }, value: string): void {
    if (!this.editors.has(`${tab} ${id}`)) this.openEditor(id, tab);
    const editor = this.editors.get(`${tab} ${id}`);
    if (!editor || !this.row(id)) return;
    this.witness.texts.set(value, id);
    for (const text of editor.texts) this.witness.seen.add(text);
    this.change(id, { text: { note: { value, base: editor.base } } });
    const row = this.row(id);
    const own = row ? readTextVersions(row, 'note').find((version) => version.text === value) : undefined;
    // the editor goes on with what it wrote, not with what came meanwhile
    if (own) this.editors.set(`${tab} ${id}`, { base: [own.at], texts: [value] });
  }

  change(id: string, part: Partial<Change>): void {
    const row = this.row(id);
    if (!row) return;
    const stamp = this.clock.next(highestStamp(row));
    const change: Change = { message: stamp, store: 'highlights', id, ...part };
    const applied = applyChange<Row>(row, change, { stamp, offered: this.state.offered });
    if (!applied) return;
    this.state.rows.set(id, { ...applied.row, edited: stamp });
    const { before, after } = applied;
    this.last = {
      id: 1,
      message: '',
      surface: '',
      time: 0,
      store: 'highlights',
      row: id,
      created: false,
      before,
      after,
    };
  }

  undo(): void {
    const row = this.last && this.row(this.last.row);
    if (!row || !this.last) return;
    const highest = highestStamp(row);
    const undoing = { next: () => this.clock.next(highest), offered: this.state.offered, now: 1 };
    const shown = readTextVersions(row, 'note').map((version) => version.text);
    const { applied } = undoAction<Row>(row, this.last, undoing);
    if (!applied) return;
    if (applied.before.some((state) => state.register === 'note'))
      for (const text of shown) this.witness.seen.add(text);
    this.state.rows.set(row.id, { ...applied.row, edited: this.clock.last });
    this.last = { ...this.last, before: applied.before, after: applied.after };
  }

  purge(id: string): void {
    const row = this.row(id);
    if (!row) return;
    for (const version of readTextVersions(row, 'note')) this.witness.seen.add(version.text);
    if (lowestStamp(row) > this.state.offered) {
      this.state.rows.delete(id);
      return;
    }
    this.witness.stubs.add(id);
    this.state.rows.set(id, { id, purged: this.clock.next(highestStamp(row)) });
  }

  /** What a backup holds; all of it counts as offered from now on. */
  backUp(): State {
    this.raise(this.clock.last);
    return copyOf(this.state);
  }

  restore(backup: State): void {
    for (const [id, incoming] of copyOf(backup).rows) {
      const local = this.state.rows.get(id);
      const edited = local && 'edited' in local ? local.edited : undefined;
      const merged = merge<Row>(local ?? incoming, incoming);
      this.state.rows.set(id, isPurged(merged) || edited === undefined ? merged : { ...merged, edited });
      this.raise(highestStamp(incoming));
    }
  }

  private raise(stamp: Stamp): void {
    if (stamp > this.state.offered) this.state.offered = stamp;
  }
}

/** A copy that shares nothing: a file, or a copied profile. */
export function copyOf(state: State): State {
  return { rows: structuredClone(state.rows), offered: state.offered };
}

/** The rows as merge compares them: without what is local. */
export function comparable(state: State): unknown[] {
  const rows = [...state.rows.values()].map((row) => merge<Row>(row, row));
  return rows.sort((a, b) => (a.id < b.id ? -1 : 1));
}
