// Plain Node, nothing installed yet: brings in the dependencies, then the browsers that a task needs.
import { execSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { howToInstall, installBrowsers } from './find-browser.mjs';

const home = join(dirname(fileURLToPath(import.meta.url)), '..');
const stamp = join(home, 'node_modules', '.glossmark-lock');
const lock = createHash('sha256')
  .update(readFileSync(join(home, 'package-lock.json')))
  .digest('hex');

if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== lock) {
  console.log('Installing the dependencies');
  execSync('npm ci --no-audit --no-fund --loglevel=error', { cwd: home, stdio: 'inherit' });
  writeFileSync(stamp, lock);
}

// npm start brings its browser itself: only there it is known which one was asked for.
const needs = { start: [], test: ['chromium', 'firefox'], check: [] };
const missing = installBrowsers(needs[process.argv[2] ?? 'check'] ?? []);
for (const kind of missing) console.error(howToInstall(kind));
if (missing.length > 0) process.exit(1);
