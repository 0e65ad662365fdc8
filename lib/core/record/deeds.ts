/** One thing that the reader did: the numbers of the actions it was stored by, in their order. */
export type Deed = readonly number[];

/** What came of taking a deed back: the actions that lead there again, and those of the deed that still stand. */
export interface Turned {
  way: Deed;
  left: Deed;
}

/** Takes the actions of a deed back, last first; an action that failed stays in `left`. */
export type Turn = (deed: Deed) => Promise<Turned>;

/** What was done on one surface, to be taken back and done again in the order in which that is asked for. */
export interface Deeds {
  /** Remembers actions as the deed to take back next; what was taken back before can't be done again from now on. */
  add(actions: Deed): void;
  /** The deed that would be taken back next. */
  last(): Deed | undefined;
  /** Lets a write under way be answered before anything that is asked for after it; gives the write. */
  follow<T>(write: Promise<T>): Promise<T>;
  /** Whether there is something to take back, or may be when what is under way has been answered. */
  canUndo(): boolean;
  canRedo(): boolean;
  /** Takes back a deed, or at its turn what was done last; resolves when that is done, or nothing is there. */
  undo(turn: Turn, deed?: Deed): Promise<void>;
  /** Does again at its turn what was taken back last. */
  redo(turn: Turn): Promise<void>;
}

interface Kept {
  done: readonly Deed[];
  undone: readonly Deed[];
  /** How many deeds were added; one that comes while another is taken back ends the way forward. */
  added: number;
}

/** The deeds of a surface where nothing has been done yet. */
export function createDeeds(): Deeds {
  const kept: Kept = { done: [], undone: [], added: 0 };
  const queue = createQueue();
  return {
    add(actions) {
      // A stretch of typing is one action, however often it is saved.
      if (actions.length === 0 || kept.done.at(-1)?.join() === actions.join()) return;
      kept.done = push(kept.done, actions);
      kept.undone = [];
      kept.added++;
    },
    last: () => kept.done.at(-1),
    follow: queue.follow,
    canUndo: () => kept.done.length > 0 || queue.writes() > 0 || queue.turns() > 0,
    canRedo: () => kept.undone.length > 0 || queue.turns() > 0,
    undo: (turn, deed) => queue.inTurn(() => takeBack(kept, turn, deed)),
    redo: (turn) => queue.inTurn(() => doAgain(kept, turn)),
  };
}

async function takeBack(kept: Kept, turn: Turn, asked?: Deed): Promise<void> {
  const deed = asked ?? kept.done.at(-1);
  if (!deed || !kept.done.includes(deed)) return;
  const before = kept.added;
  const { way, left } = await turn(deed);
  kept.done = replace(kept.done, deed, left);
  if (before === kept.added) kept.undone = push(kept.undone, way);
}

async function doAgain(kept: Kept, turn: Turn): Promise<void> {
  const deed = kept.undone.at(-1);
  if (!deed) return;
  const { way, left } = await turn(deed);
  kept.undone = replace(kept.undone, deed, left);
  kept.done = push(kept.done, way);
}

/** Runs one turn after the other, each after the writes that were under way when it was asked for. */
function createQueue() {
  let last: Promise<unknown> = Promise.resolve();
  let [writes, turns] = [0, 0];
  return {
    writes: () => writes,
    turns: () => turns,
    follow<T>(write: Promise<T>): Promise<T> {
      writes++;
      last = Promise.allSettled([last, write]).then(() => writes--);
      return write;
    },
    inTurn(run: () => Promise<void>): Promise<void> {
      turns++;
      const own = last.then(run).finally(() => turns--);
      last = own.catch(() => {}); // whoever asked for it hears of it
      return own;
    },
  };
}

const push = (deeds: readonly Deed[], deed: Deed) => (deed.length > 0 ? [...deeds, deed] : deeds);

/** What is left of a deed in its place; without anything left, the others. */
const replace = (deeds: readonly Deed[], deed: Deed, left: Deed) =>
  deeds.flatMap((one) => (one !== deed ? [one] : left.length > 0 ? [left] : []));
