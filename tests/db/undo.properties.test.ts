import fc from 'fast-check';
import { expect, test } from 'vitest';
import { newId } from '../../lib/core/new-id';
import { compareRegisters } from '../../lib/core/record/compare-registers';
import type { RowAction, RowBase } from '../../lib/core/record/row';
import { takeApart } from '../../lib/core/record/take-apart';
import { createHighlight } from '../../lib/db/create-highlight';
import type { Database } from '../../lib/db/schema';
import { undoAction } from '../../lib/db/undo-action';
import { act, deed, seen } from './arbitrary-deeds';
import { freshDatabase, newHighlight, origin } from './fresh-database';

const undo = (database: Database, surface: string, action: number) =>
  undoAction(database, { action, message: newId(), surface });

async function prepared(): Promise<Database> {
  const database = await freshDatabase();
  for (let n = 0; n < 2; n++) await createHighlight(database, newHighlight(), { ...origin, surface: 'before' });
  return database;
}

/** Hundreds of histories of writes, on a machine that may be busy; ms. */
const patience = 60_000;

test('undo of all gives back what was, redo of all what had become, over random histories', {
  timeout: patience,
}, async () => {
  let undone = 0;
  const history = fc.array(deed, { minLength: 2, maxLength: 16 });
  await fc.assert(
    fc.asyncProperty(history, async (deeds) => {
      const database = await prepared();
      const states = [await seen(database)];
      const actions: number[] = [];
      for (const what of deeds) {
        const action = await act(database, 'tab 1', what);
        if (action === null) continue;
        actions.push(action);
        states.push(await seen(database));
      }
      const back: (number | null)[] = [];
      for (const [n, action] of [...actions.entries()].reverse()) {
        const answer = await undo(database, 'tab 1', action);
        expect(answer.kept).toEqual([]);
        expect(await seen(database)).toEqual(states[n]);
        back.push(answer.action);
        undone += 1;
      }
      for (const [n, action] of back.reverse().entries()) {
        // Nothing was left to take back where somebody had done so before: then there is nothing to do again.
        if (action !== null) await undo(database, 'tab 1', action);
        expect(await seen(database)).toEqual(states[n + 1]);
      }
      database.close();
    }),
    { numRuns: 60 },
  );
  expect(undone).toBeGreaterThan(100);
});

test('undo touches only what its action touched, and names what another surface wrote since', {
  timeout: patience,
}, async () => {
  let named = 0;
  const history = fc.array(fc.tuple(fc.constantFrom('tab 1', 'tab 2'), deed), { minLength: 3, maxLength: 24 });
  await fc.assert(
    fc.asyncProperty(history, async (deeds) => {
      const database = await prepared();
      const actions: number[] = [];
      for (const [surface, what] of deeds) {
        const action = await act(database, surface, what);
        if (action !== null && surface === 'tab 1') actions.push(action);
      }
      for (const action of actions.reverse()) {
        const stored = await database.get('actions', action);
        if (!stored) expect.fail('forgotten');
        const steps: RowAction[] = [stored, ...(stored.others ?? [])];
        const before = await rowsOf(database, steps);
        const { kept } = await undo(database, 'tab 1', action);
        const after = await rowsOf(database, steps);
        for (const [n, step] of steps.entries()) named += check(step, { before: before[n], after: after[n], kept });
      }
      database.close();
    }),
    { numRuns: 100 },
  );
  expect(named).toBeGreaterThan(5);
});

async function rowsOf(database: Database, steps: readonly RowAction[]): Promise<RowBase[]> {
  return Promise.all(steps.map(async ({ store, row }) => (await database.get(store, row)) as RowBase)); // nothing is purged here
}

/** Registers that changed are the action's own, at its own stamps; the others are named. Gives how many were named. */
function check(
  step: RowAction,
  { before, after, kept }: { before: RowBase | undefined; after: RowBase | undefined; kept: readonly string[] },
): number {
  if (!before || !after) return expect.fail('a row is gone');
  const own = new Map(step.after.map((state) => [state.register, state.stamp]));
  const changed = compareRegisters(takeApart(before), takeApart(after));
  // An article that a highlight brings back from the trash is the one thing that comes along.
  const touched = changed.before.filter(({ register }) => !(step.store === 'articles' && register === 'trashed'));
  for (const { register, stamp } of touched) {
    if (step.created) expect(register).toBe('trashed');
    else expect([...own.keys()]).toContain(register);
    if (!step.created) expect(stamp).toBe(own.get(register));
  }
  const overtaken = [...own.keys()].filter((register) => kept.includes(register));
  for (const register of overtaken) if (!step.created) expect(kept).toContain(register);
  return overtaken.length;
}
