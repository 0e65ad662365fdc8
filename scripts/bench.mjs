// Runs one benchmark: npm run bench -- NAME [its arguments]. Every figure is a ratio of things measured side by side.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { home } from './run.mjs';

const folder = join(home, 'tests/bench');
const [name = '', ...args] = process.argv.slice(2);
const file = join(folder, `${name}.mjs`);
if (/^[a-z]+$/.test(name) && existsSync(file)) {
  const { default: measure } = await import(pathToFileURL(file).href);
  await measure(args);
} else {
  const names = readdirSync(folder).flatMap((entry) => entry.match(/^([a-z]+)\.mjs$/)?.[1] ?? []);
  console.error(`Say which benchmark: npm run bench -- ${names.join(' | ')}`);
  process.exitCode = 1;
}
