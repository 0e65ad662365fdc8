import type { RecordId } from '../core/model';
import type { Applied } from '../core/record/apply-change';
import type { RegisterState, RowAction, RowBase, StoreName } from '../core/record/row';
import type { StoredAction, WriteTransaction } from './schema';

/** How many actions can be undone. */
const keptActions = 200;
/** A retry comes soon; older messages of one stretch of typing are forgotten. */
const keptMessages = 50;

/** What is journalled of a write, besides the registers it touched. */
export interface Cause {
  message: RecordId;
  surface: string;
  store: StoreName;
  row: string;
  created: boolean;
  stretch?: RecordId | undefined;
}

/** The action that a message caused before, if it came before. */
export async function findAction(transaction: WriteTransaction, message: RecordId): Promise<StoredAction | undefined> {
  return transaction.objectStore('actions').index('messages').get(message);
}

/** Journals a write and gives its action's number; the saves of one stretch of typing are one action. */
export async function keepAction(
  transaction: WriteTransaction,
  cause: Cause,
  { before, after }: Pick<Applied<RowBase>, 'before' | 'after'>,
): Promise<number> {
  const actions = transaction.objectStore('actions');
  const earlier = cause.stretch && (await actions.index('stretch').openCursor(cause.stretch, 'prev'))?.value;
  if (earlier && continues(earlier, cause, before)) return actions.put(joined(earlier, cause, after));
  const { stretch, ...rest } = cause;
  return addAction(transaction, { ...rest, before, after, ...(stretch && { stretch }) });
}

/** Journals one step that changed several records; null where it changed none. */
export async function keepStep(
  transaction: WriteTransaction,
  { message, surface }: Pick<Cause, 'message' | 'surface'>,
  [first, ...others]: readonly RowAction[],
): Promise<number | null> {
  if (!first) return null;
  return addAction(transaction, { ...first, message, surface, ...(others.length > 0 && { others }) });
}

async function addAction(
  transaction: WriteTransaction,
  action: Omit<StoredAction, 'id' | 'time' | 'messages'>,
): Promise<number> {
  const actions = transaction.objectStore('actions');
  const whole = { ...action, time: Date.now(), messages: [action.message] };
  const id = await actions.add(whole as StoredAction); // the store gives the number
  await actions.delete(IDBKeyRange.upperBound(id - keptActions));
  return id;
}

/** Whether nobody else wrote the registers since the last save of this stretch. */
function continues(earlier: StoredAction, cause: Cause, before: RegisterState[]): boolean {
  const isSame = earlier.row === cause.row && earlier.store === cause.store && earlier.surface === cause.surface;
  return (
    isSame &&
    before.every((state) => earlier.after.find((one) => one.register === state.register)?.stamp === state.stamp)
  );
}

function joined(earlier: StoredAction, cause: Cause, after: RegisterState[]): StoredAction {
  const untouched = earlier.after.filter((state) => !after.some((one) => one.register === state.register));
  const messages = [...earlier.messages, cause.message].slice(-keptMessages);
  return { ...earlier, message: cause.message, messages, time: Date.now(), after: [...untouched, ...after] };
}
