import { canonicalJson } from '../core/record/canonical-json';
import { readState } from '../core/record/compare-registers';
import type { RegisterState, RowAction, RowBase, Stamp } from '../core/record/row';
import { takeApart } from '../core/record/take-apart';
import type { WriteTransaction } from './schema';

/** Stamps that an undo gave to states that it brought back, by whose register and old stamp. */
export type Renamed = Map<string, Stamp>;

const nameOf = ({ store, row }: RowAction, { register, stamp }: RegisterState) =>
  `${store} ${row} ${register} ${stamp}`;

/** Notes which states from before `action` the row holds again after its undo, and under which stamps they live on. */
export function noteRenamed(renamed: Renamed, action: RowAction, row: RowBase): void {
  const parts = takeApart(row);
  for (const old of action.before) {
    const young = readState(parts, old.register);
    const isBack = canonicalJson(young.value) === canonicalJson(old.value);
    if (isBack && old.stamp !== null && young.stamp) renamed.set(nameOf(action, old), young.stamp);
  }
}

/**
 * Lets the journal follow: an action whose work an undo brought back can itself be undone,
 * though its register has a new stamp now. Without this only the last of several changes could be taken back.
 */
export async function followStamps(transaction: WriteTransaction, renamed: Renamed): Promise<void> {
  if (renamed.size === 0) return;
  const actions = transaction.objectStore('actions');
  for (const action of await actions.getAll()) {
    const others = action.others?.map((one) => follow(one, renamed));
    const followed = follow(action, renamed);
    const isSame = followed === action && (others?.every((one, index) => one === action.others?.[index]) ?? true);
    if (!isSame) await actions.put({ ...followed, ...(others && { others }) });
  }
}

function follow<One extends RowAction>(action: One, renamed: Renamed): One {
  const next = (state: RegisterState) => {
    const stamp = renamed.get(nameOf(action, state));
    return stamp === undefined ? state : { ...state, stamp };
  };
  const [before, after] = [action.before.map(next), action.after.map(next)];
  const isSame = [...before, ...after].every((state, n) => state === [...action.before, ...action.after][n]);
  return isSame ? action : { ...action, before, after };
}
