// Accuracy: the outside check beside this folder where there is one, else our own pages with edits of our own.
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundle } from '../../scripts/bundle.mjs';
import { findBrowser } from '../../scripts/find-browser.mjs';
import { home, run } from '../../scripts/run.mjs';
import { measureOwnPages } from './anchor-own-pages.mjs';

const harness = join(home, '../shared/harness/anchor');

/** Every how many-eth page is taken unless all are asked for. */
const sample = 6;

/** Prints accuracy by family of edits; `all` takes every page. */
export async function measureAccuracy({ all, seed }) {
  if (!existsSync(harness)) return measureOwnPages(seed);
  const folder = mkdtempSync(join(tmpdir(), 'glossmark-anchor-'));
  try {
    await measureWith(folder, { all, seed });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measureWith(folder, { all, seed }) {
  const adapter = await bundle('tests/bench/adapter-page.ts', 'glossmark.js');
  mkdirSync(join(folder, 'peers'));
  symlinkSync(join(home, 'node_modules'), join(folder, 'peers/node_modules'), 'junction');
  const env = { ANCHOR_WORK: folder, PEERS: join(folder, 'peers'), CHROMIUM: findBrowser('chromium') ?? '' };
  const script = async (name, ...args) => {
    const { code, output } = await run(process.execPath, [join(harness, name), ...args], { quiet: true, env });
    if (code !== 0) throw new Error(`${name} failed\n${output}`);
    return output;
  };
  await script('build-corpus.mjs');
  const pages = JSON.parse(readFileSync(join(folder, 'dev/index.json'), 'utf8')).map(({ id }) => id);
  const taken = all ? pages : pages.filter((_, index) => index % sample === 0);
  console.log(
    `Accuracy: ${taken.length} of ${pages.length} pages, seed ${seed}${all ? '' : ' (--all for all of them)'}\n`,
  );
  const out = join(folder, 'results.json');
  const edits = join(home, 'tests/bench/anchor-edits.js');
  await script(
    'run.mjs',
    `--adapters=glossmark=${adapter}`,
    `--pages=${taken}`,
    `--seed=${seed}`,
    `--extra=${edits}`,
    `--out=${out}`,
  );
  console.log(await script('report.mjs', `--in=${out}`, '--families'));
}
