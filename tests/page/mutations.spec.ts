import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { checkReading, type Expected } from './check-reading';
import { expect, test } from './harness';
import { mutations } from './mutations';
import { readInPage } from './read-in-page';

const home = resolve(import.meta.dirname, '../..');
const fixtures = join(home, 'tests/fixtures/article');

for (const { fixture, file, find, replace } of mutations) {
  test(`${fixture} fails without: ${find}`, async ({ leaf }) => {
    const expected = JSON.parse(readFileSync(join(fixtures, fixture, 'expected.json'), 'utf8')) as Expected;
    const code = await bundleWith(join(home, file), find, replace);
    const read = await readInPage(leaf, readFileSync(join(fixtures, fixture, 'page.html'), 'utf8'), expected.url, code);
    const notices = await checkReading(leaf, read, expected).then(
      () => false,
      () => true,
    );
    expect(notices, 'the fixture notices').toBe(true);
  });
}

test('every fixture guards something', () => {
  const guarded = new Set(mutations.map(({ fixture }) => fixture));
  expect(readdirSync(fixtures).filter((name) => !guarded.has(name))).toEqual([]);
});

/** The reading with one text of one file replaced. */
async function bundleWith(file: string, find: string, replace: string): Promise<string> {
  let found = false;
  const transform = (code: string, id: string) => {
    if (id !== file) return null;
    found = code.includes(find);
    return code.replace(find, () => replace);
  };
  const result = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [{ name: 'mutation', enforce: 'pre', transform }],
    build: {
      write: false,
      minify: false,
      lib: { entry: resolve(import.meta.dirname, 'reading-entry.ts'), name: 'glossmarkPage', formats: ['iife'] },
    },
  });
  expect(found, `${find} stands in ${file}`).toBe(true);
  const [first] = Array.isArray(result) ? result : [result];
  if (!first || !('output' in first)) throw new Error('nothing was built');
  return first.output[0].code;
}
