// Everything that must hold, in order; --quick stops before the browsers. Closes with one line: N passed, N failed.
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from './build.mjs';
import { home, run } from './run.mjs';

const quick = process.argv.includes('--quick');
let passed = 0;
let failed = 0;

async function step(name, command, args, options) {
  console.log(`\n${name}`);
  const { code } = await run(command, args, options);
  if (code === 0) passed++;
  else failed++;
  return code === 0;
}

/** Adds up what a runner wrote of its tests; a runner that wrote nothing has failed. */
function count(file, read) {
  try {
    const [good, bad] = read(JSON.parse(readFileSync(join(home, '.output', file), 'utf8')));
    passed += good;
    failed += bad;
  } catch {
    console.error(`${file} was not written`);
    failed++;
  }
}

async function vitest(name, file, args) {
  console.log(`\n${name}`);
  rmSync(join(home, '.output', file), { force: true });
  const { code } = await run('vitest', [
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=.output/${file}`,
    ...args,
  ]);
  count(file, (report) => [report.numPassedTests, report.numFailedTests]);
  if (code !== 0 && failed === 0) failed++;
}

async function playwright() {
  console.log('\nPages and the built extension, in Chromium and Firefox');
  rmSync(join(home, '.output', 'playwright.json'), { force: true });
  const { code } = await run('playwright', ['test']);
  count('playwright.json', ({ stats }) => [stats.expected + stats.flaky, stats.unexpected]);
  if (code !== 0 && failed === 0) failed++;
}

await run('wxt', ['prepare'], { quiet: true });
await step('Lint', 'biome', ['check', '--error-on-warnings', '.']);
await step('Types', 'tsc', ['--noEmit']);
await step('The wall round lib/core', 'tsc', ['-p', 'lib/core', '--noEmit']);
await vitest('The house, and what is pure', 'vitest.json', []);

if (!quick) {
  console.log('\nBuilds');
  const built = (await build()) && (await build({ test: true }));
  if (built) {
    passed++;
    await vitest('The packages for the stores', 'vitest-package.json', ['--config', 'vitest.package.config.ts']);
    await playwright();
  } else failed++;
}

console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
