// Builds the extension for both browsers; --test: the same with an open overlay root; --zip: packed for the stores.
import { run } from './run.mjs';

const test = process.argv.includes('--test');
const zip = process.argv.includes('--zip');
const only = process.argv.find((part) => part.startsWith('--only='))?.slice('--only='.length);

export async function build({ test = false, zip = false, browsers = ['chrome', 'firefox'], quiet = false } = {}) {
  for (const browser of browsers) {
    const args = [...(zip ? ['zip'] : ['build']), '-b', browser, '--mv3', ...(test ? ['--mode', 'test'] : [])];
    const { code, output } = await run('wxt', args, { quiet: true });
    if (code !== 0) {
      console.error(output);
      return false;
    }
    if (!quiet) console.log(`Built for ${browser}${test ? ', for tests' : ''}${zip ? ', packed' : ''}`);
  }
  return true;
}

if (process.argv[1]?.endsWith('build.mjs')) {
  const done = await build({ test, zip, ...(only && { browsers: [only] }) });
  process.exit(done ? 0 : 1);
}
