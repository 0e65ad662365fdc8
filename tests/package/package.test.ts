import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { beforeAll, expect, test } from 'vitest';

const home = join(import.meta.dirname, '../..');
const output = join(home, '.output');
const builds = ['chrome-mv3', 'firefox-mv3'];
const run = promisify(execFile);

function files(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? files(path) : [path];
  });
}

const text = (build: string, name: string) => readFileSync(join(output, build, name), 'utf8');
const manifest = (build: string) => JSON.parse(text(build, 'manifest.json'));

test.each(builds)('%s: the first script weighs at most 6 kB gzipped', (build) => {
  expect(gzipSync(text(build, 'content.js'), { level: 9 }).length).toBeLessThanOrEqual(6000);
});

test.each(builds)('%s: what every page gets is the first script alone, no style sheet', (build) => {
  const [first, ...others] = manifest(build).content_scripts;
  expect(others).toEqual([]);
  expect(first.js).toEqual(['content.js']);
  expect(first.css).toBeUndefined();
});

test.each(builds)('%s: nothing is web-accessible and the permissions are those that are told', (build) => {
  const told = manifest(build);
  expect(told.web_accessible_resources ?? []).toEqual([]);
  expect(told.permissions).toEqual([
    'scripting',
    'storage',
    'unlimitedStorage',
    'contextMenus',
    'clipboardWrite',
    'activeTab',
  ]);
  expect(told.host_permissions).toEqual(['http://*/*', 'https://*/*']);
  expect(told.incognito).toBe('not_allowed');
  expect(told.content_security_policy.extension_pages).toContain("default-src 'none'");
});

test.each(builds)('%s: no door for tests, no open root, no word to the page', (build) => {
  for (const path of files(join(output, build)).filter((name) => name.endsWith('.js'))) {
    const code = readFileSync(path, 'utf8');
    expect(code, path).not.toContain('glossmark-test');
    expect(code, path).not.toContain('glossmarkTest');
    expect(code, path).not.toContain('content-script-started');
    expect(code, path).not.toMatch(/\.innerHTML\s*=/);
    expect(code, path).not.toMatch(/\bpostMessage\(\{type/);
  }
  expect(text(build, 'reading.js')).toContain('`closed`');
});

test('the test build is what ships, but for its open root and its door', () => {
  for (const build of builds) {
    const shipped = files(join(output, build))
      .map((path) => path.slice(join(output, build).length))
      .filter((name) => !/chunks|assets/.test(name));
    const tested = files(join(output, `${build}-test`))
      .map((path) => path.slice(join(output, `${build}-test`).length))
      .filter((name) => !/chunks|assets/.test(name));
    expect(tested.sort()).toEqual(shipped.sort());
    expect({ ...manifest(`${build}-test`), content_scripts: null }).toEqual({
      ...manifest(build),
      content_scripts: null,
    });
  }
});

test('web-ext finds no error, no notice and no warning in the Firefox build', async () => {
  const { stdout } = await run(
    'web-ext',
    ['lint', '-s', join(output, 'firefox-mv3'), '-o', 'json', '--self-hosted=false'],
    {
      cwd: home,
      env: { ...process.env, PATH: `${join(home, 'node_modules/.bin')}:${process.env.PATH}` },
      maxBuffer: 1e8,
    },
  ).catch((error) => error);
  const { summary, errors, warnings, notices } = JSON.parse(stdout);
  expect({ errors, warnings, notices }).toEqual({ errors: [], warnings: [], notices: [] });
  expect(summary.errors + summary.warnings + summary.notices).toBe(0);
});

beforeAll(() => {
  for (const build of builds) statSync(join(output, build));
});

test('packed twice, the same bytes', async () => {
  const pack = async () => {
    const env = { ...process.env, PATH: `${join(home, 'node_modules/.bin')}:${process.env.PATH}` };
    for (const browser of ['chrome', 'firefox'])
      await run('wxt', ['zip', '-b', browser, '--mv3'], { cwd: home, env, maxBuffer: 1e8 });
    const zips = readdirSync(output)
      .filter((name) => name.endsWith('.zip'))
      .sort();
    expect(zips.length).toBeGreaterThanOrEqual(2);
    return zips.map(
      (name) =>
        `${name} ${createHash('sha256')
          .update(readFileSync(join(output, name)))
          .digest('hex')}`,
    );
  };
  const first = await pack();
  expect(await pack()).toEqual(first);
});
