import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isPurged } from '../../../lib/core/record/merge';
import { readTextVersions } from '../../../lib/core/record/text-versions';
import { comparable, copyOf, Replica, type Row, type State, type Witness } from './replica';

const decades = 39 * 365 * 24 * 60 * 60 * 1000;
const ids = ['r1', 'r2', 'r3'];

const id = fc.constantFrom(...ids);
const who = fc.nat({ max: 4 });
const tab = fc.constantFrom('tab 1', 'tab 2');
const shift = fc.integer({ min: -decades, max: decades });

/** One event of a history. */
const event = fc.oneof(
  { weight: 3, arbitrary: fc.record({ does: fc.constant('create' as const), who, id }) },
  { weight: 6, arbitrary: fc.record({ does: fc.constant('open' as const), who, id, tab }) },
  { weight: 12, arbitrary: fc.record({ does: fc.constant('save' as const), who, id, tab }) },
  {
    weight: 3,
    arbitrary: fc.record({ does: fc.constant('colour' as const), who, id, to: fc.constantFrom('pink', 'blue') }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      does: fc.constant('tag' as const),
      who,
      id,
      on: fc.boolean(),
      tag: fc.constantFrom('a', 'b'),
    }),
  },
  { weight: 2, arbitrary: fc.record({ does: fc.constant('undo' as const), who }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('purge' as const), who, id }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constant('restart' as const), who, shift }) },
  { weight: 6, arbitrary: fc.record({ does: fc.constant('back up' as const), who }) },
  { weight: 6, arbitrary: fc.record({ does: fc.constant('restore' as const), who, which: fc.nat() }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('copy profile' as const), who, which: fc.nat() }) },
);
type Event = typeof event extends fc.Arbitrary<infer E> ? E : never;

/** Replicas with their backups: an old one may be restored at any time, as from a server set back. */
interface World {
  replicas: Replica[];
  backups: State[];
  witness: Witness;
  count: number;
}

function play(world: World, step: Event): void {
  const replica = world.replicas[step.who % world.replicas.length];
  if (!replica) return;
  world.count += 1;
  const words = `text ${world.count}`;
  if (step.does === 'create') replica.create(step.id, words);
  else if (step.does === 'open') replica.openEditor(step.id, step.tab);
  else if (step.does === 'save') replica.save(step, words);
  else if (step.does === 'colour') replica.change(step.id, { set: { colour: step.to } });
  else if (step.does === 'tag')
    replica.change(step.id, { [step.on ? 'on' : 'off']: [{ field: 'tags', element: step.tag }] });
  else if (step.does === 'undo') replica.undo();
  else if (step.does === 'purge') replica.purge(step.id);
  else if (step.does === 'restart') replica.restart(step.shift);
  else if (step.does === 'back up') world.backups.push(replica.backUp());
  else if (step.does === 'restore') restore(world, replica, step.which);
  else copyProfile(world, replica, step.which);
}

function restore({ backups }: World, replica: Replica, which: number): void {
  const backup = backups[which % Math.max(1, backups.length)];
  if (backup) replica.restore(backup);
}

/** The copy starts like any other background, and goes on beside the profile it was copied from. */
function copyProfile(world: World, replica: Replica, shift: number): void {
  if (world.replicas.length < 5) world.replicas.push(new Replica(copyOf(replica.state), shift, world.witness));
}

function exchange({ replicas }: World): void {
  for (let round = 0; round < 2; round++) {
    for (const from of replicas) for (const to of replicas) to.restore(from.backUp());
  }
}

function newWorld(shifts: number[]): World {
  const witness: Witness = { texts: new Map(), seen: new Set(), stubs: new Set() };
  const replicas = shifts.map((by) => new Replica({ rows: new Map(), offered: '' }, by, witness));
  return { replicas, backups: [], witness, count: 0 };
}

test('6 histories of three replicas end equal, no text is lost, no purge undone', () => {
  const history = fc.array(event, { minLength: 40, maxLength: 150, size: 'max' });
  let edits = 0;
  let several = 0;
  fc.assert(
    fc.property(fc.tuple(shift, shift, shift), history, (shifts, steps) => {
      const world = newWorld(shifts);
      for (const step of steps) play(world, step);
      exchange(world);
      const [first, ...others] = world.replicas.map((replica) => comparable(replica.state));
      for (const other of others) if (!isDeepStrictEqual(other, first)) expect(other).toEqual(first);
      const rows = world.replicas[0]?.state.rows ?? new Map<string, Row>();
      for (const [words, record] of world.witness.texts) {
        const row = rows.get(record);
        const alive = row && !isPurged(row) ? readTextVersions(row, 'note').map((version) => version.text) : [];
        if (alive.length > 1) several += 1;
        const isAccounted = alive.includes(words) || world.witness.seen.has(words) || (row && isPurged(row));
        if (!isAccounted) expect.fail(`lost: ${words}`);
      }
      for (const stub of world.witness.stubs)
        if (!('purged' in (rows.get(stub) ?? {}))) expect.fail(`back again: ${stub}`);
      edits += world.witness.texts.size;
    }),
    { numRuns: 300 },
  );
  expect(edits).toBeGreaterThan(2000);
  expect(several).toBeGreaterThan(50);
});
