import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildParts } from '../../scripts/build-parts.mjs';

const files = {
  'first.ts': `import { counted, countOn } from './counter';
export default async function begin() {
  globalThis[Symbol.for('glossmark parts')].fetch = globalThis.putIn;
  countOn();
  const before = counted;
  const late = await import('./late');
  const other = await import('./other');
  globalThis.told.push([before, late.tell(), counted, other.name]);
}
`,
  'counter.ts': 'export let counted = 0;\nexport const countOn = () => { counted++; };\n',
  'late.ts':
    "import { countOn, counted } from './counter';\nimport { name } from './name';\nexport const tell = () => { countOn(); return name + counted; };\n",
  'other.ts': "export { name } from './name';\n",
  'name.ts': "export const name = globalThis.told.length + ' late';\n",
};
const expected = ['first-between.js', 'first-late.js', 'first-other.js'];

/** A world of its own, as a page's isolated one: what it is asked to put in is run there; gives what it was asked for. */
function openWorld(parts: ReadonlyMap<string, string>) {
  const told: unknown[] = [];
  const asked: string[][] = [];
  const world = createContext({ told });
  const run = (file: string) => runInContext(parts.get(file) ?? '', world);
  const putIn = async (files: string[]) => {
    asked.push([...files]);
    for (const file of files) run(file);
  };
  Object.assign(world, { putIn });
  const begin = async () => {
    run('first.js');
    await new Promise((resolve) => setTimeout(resolve));
  };
  return { told, asked, run, begin };
}

let folder: string;
let parts: Map<string, string>;
const buildHere = (names: readonly string[]) =>
  buildParts({ name: 'first', entry: join(folder, 'first.ts'), mode: 'production', expected: names });

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'glossmark-parts-'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  parts = await buildHere(expected);
});
afterAll(() => rmSync(folder, { recursive: true }));

test('the parts are plain scripts, the same at each build', async () => {
  expect([...parts.keys()].sort()).toEqual([...expected, 'first.js']);
  for (const code of parts.values()) expect(code).not.toMatch(/\bimport\b|\bexport\b/);
  expect(await buildHere(expected)).toEqual(parts);
});

test('a build with other parts than are expected fails', async () => {
  await expect(buildHere(['first-late.js'])).rejects.toThrow('first-between.js');
});

test('a part is asked for with what it needs, once, and sees what the others change', async () => {
  const { begin, told, asked } = openWorld(parts);
  await begin();
  expect(told).toEqual([[1, '0 late2', 2, '0 late']]);
  expect(asked).toEqual([['first-between.js', 'first-late.js'], ['first-other.js']]);
});

test('the first part put in again begins again, and is not made anew', async () => {
  const { begin, told, asked } = openWorld(parts);
  await begin();
  await begin();
  expect(told).toEqual([
    [1, '0 late2', 2, '0 late'],
    [3, '0 late4', 4, '0 late'],
  ]);
  expect(asked).toHaveLength(2);
});

test('a part that comes where no first one is does nothing', () => {
  expect(() => openWorld(parts).run('first-late.js')).not.toThrow();
});
