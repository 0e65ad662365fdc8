// Detection beside Readability and Defuddle in one run: npm run bench -- detect [--all | --limit N]
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { bundle } from '../../scripts/bundle.mjs';
import { findBrowser } from '../../scripts/find-browser.mjs';
import { home } from '../../scripts/run.mjs';
import { measureOwnPages } from './detect-own-pages.mjs';

const harness = resolve(home, '../shared/harness/detect');
const data = resolve(home, '../shared/detect');

/** Pages that are looked at when nothing else is said. */
const sample = 90;

/** Prints accuracy by measure and processor time as ratios, on the corpus beside the project or else on our own pages. */
export default async function measure(args) {
  const script = await bundle('tests/bench/adapter-page.ts', 'glossmark.js');
  if (!existsSync(harness) || !existsSync(data)) return measureOwnPages(script);
  const folder = mkdtempSync(join(tmpdir(), 'glossmark-detect-'));
  const ids = join(folder, 'ids.json');
  const out = join(folder, 'results.jsonl');
  writeFileSync(ids, JSON.stringify(pick(args)));
  const env = { ...process.env, PEERS: home, CHROMIUM: process.env.CHROMIUM ?? findBrowser('chromium') ?? '' };
  const peers = ['--adapters', 'readability,defuddle', '--script', script, '--name', 'glossmark'];
  run(['run.mjs', '--data', data, ...peers, '--idfile', ids, '--out', out, '--fresh'], env);
  run(['report.mjs', '--data', data, '--results', out], env);
  printTimes(out);
}

/** Ids of the pages to look at, spread evenly over the corpora. */
function pick(args) {
  const truth = join(data, 'truth');
  const all = readdirSync(truth).flatMap((file) => lines(join(truth, file)).map(({ id }) => id));
  if (args.includes('--all')) return all;
  const told = Number(args[args.indexOf('--limit') + 1]);
  const most = args.includes('--limit') && told > 0 ? told : sample;
  const step = Math.max(1, all.length / most);
  return all.filter((_, at) => Math.floor(at / step) !== Math.floor((at - 1) / step));
}

function run([script, ...args], env) {
  const { status } = spawnSync(process.execPath, [join(harness, script), ...args], { env, stdio: 'inherit' });
  if (status !== 0) throw new Error(`${script} ended with ${status}`);
}

function printTimes(out) {
  const times = new Map();
  for (const { adapter, cpuMs } of lines(out))
    if (cpuMs?.length > 0) times.set(adapter, [...(times.get(adapter) ?? []), Math.min(...cpuMs)]);
  const base = times.get('readability') ?? [];
  console.log('Processor time as a part of what Readability needs on the same pages (median, 95th percentile):');
  for (const [name, all] of times)
    console.log(
      `  ${name}: ${[0.5, 0.95].map((at) => (quantile(all, at) / quantile(base, at)).toFixed(2)).join(', ')}`,
    );
}

const quantile = (values, at) =>
  [...values].sort((one, other) => one - other)[Math.floor(at * (values.length - 1))] ?? 0;

function lines(file) {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
}
