import { cpSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CDPSession, Page } from '@playwright/test';
import { parts } from '../../lib/messages/parts';
import { buildParts } from '../../scripts/build-parts.mjs';
import { builtFolder, freshFolder, launch } from '../../scripts/launch.mjs';
import { modulesAtRest, runsAtRest } from '../../scripts/run-at-rest.mjs';
import { withoutInnerHtml } from '../../scripts/without-inner-html.mjs';
import { expect, longArticle, read, test } from './harness';

/** Characters of a module's functions that were called and that were not. */
interface Use {
  called: number;
  idle: number;
}

/** Less than that is not worth a line in the list, characters. */
const worth = 700;

// In Chromium alone, which tells what functions were called.
test('what is compiled early is what runs at rest', async ({ site }) => {
  const folder = await copyWithNames();
  const context = await launch('chromium', { folder, viewport: { width: 1280, height: 800 } });
  const uses = await usesAtRest(await context.newPage(), site.url + longArticle);
  await context.close();
  rmSync(folder, { recursive: true });
  uses.delete('');
  const modules = [...uses].map(([path, { called, idle }]) => ({ path, called, share: called / (called + idle) }));
  const isListed = ({ path }: { path: string }) => runsAtRest(`/${path}`);
  const wasted = modules.filter((one) => isListed(one) && one.share < 0.35);
  const missing = modules.filter((one) => !isListed(one) && one.share > 0.65 && one.called > worth);
  const namesOf = (all: typeof modules) => all.map(({ path }) => path);
  expect(namesOf(wasted), 'in scripts/run-at-rest.mjs, and hardly run').toEqual([]);
  expect(namesOf(missing), 'run, and not in scripts/run-at-rest.mjs').toEqual([]);
  expect(modules.filter(isListed)).toHaveLength(modulesAtRest.size);
});

/** The test build, its reading part with the names that its modules have. */
async function copyWithNames(): Promise<string> {
  const folder = freshFolder();
  cpSync(builtFolder('chromium', true), folder, { recursive: true });
  const root = join(import.meta.dirname, '../..');
  const named = await buildParts({
    name: 'reading',
    entry: join(root, 'entrypoints/reading/index.ts'),
    mode: 'test',
    expected: parts,
    minify: false,
    config: { root, oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } }, plugins: [withoutInnerHtml()] },
  });
  for (const [name, code] of named) writeFileSync(join(folder, name), code);
  return folder;
}

/** What an article's reading has called of each module when it rests. */
async function usesAtRest(page: Page, url: string): Promise<Map<string, Use>> {
  const session = await page.context().newCDPSession(page);
  let source = Promise.resolve({ scriptSource: '' });
  session.on('Debugger.scriptParsed', ({ url: address, scriptId }) => {
    if (address.endsWith('/reading.js')) source = session.send('Debugger.getScriptSource', { scriptId });
  });
  await session.send('Debugger.enable');
  await session.send('Profiler.enable');
  await session.send('Profiler.startPreciseCoverage', { callCount: true, detailed: false });
  await read(page, url);
  const { result } = await session.send('Profiler.takePreciseCoverage');
  const functions = result.find((one) => one.url.endsWith('/reading.js'))?.functions ?? [];
  return countUses(functions, (await source).scriptSource);
}

type Coverage = Awaited<ReturnType<typeof takeCoverage>>['result'][number]['functions'];
const takeCoverage = (session: CDPSession) => session.send('Profiler.takePreciseCoverage');

/** What lies in an inner function counts for that one alone. */
function countUses(coverage: Coverage, code: string): Map<string, Use> {
  const uses = new Map<string, Use>();
  const moduleAt = findModules(code);
  const count = (part: Part, length: number) => {
    const use = uses.get(part.path) ?? { called: 0, idle: 0 };
    use[part.isCalled ? 'called' : 'idle'] += length;
    uses.set(part.path, use);
  };
  const around: Part[] = [];
  for (const { startOffset, endOffset, count: calls } of outermostFirst(coverage)) {
    while ((around.at(-1)?.end ?? code.length) <= startOffset) around.pop();
    const part = { path: moduleAt(startOffset), end: endOffset, isCalled: calls > 0 };
    const outer = around.at(-1);
    if (outer) count(outer, startOffset - endOffset);
    count(part, endOffset - startOffset);
    around.push(part);
  }
  return uses;
}

interface Part {
  path: string;
  end: number;
  isCalled: boolean;
}

const outermostFirst = (coverage: Coverage) =>
  coverage
    .flatMap(({ ranges: [range] }) => range ?? [])
    .sort((one, other) => one.startOffset - other.startOffset || other.endOffset - one.endOffset);

/** Gives the path of the module that a place of the built script is of; '' for what stands around them. */
function findModules(code: string): (at: number) => string {
  const heads = [...code.matchAll(/^\s*\/\/ (\S+\.(?:tsx?|mjs))$/gm)];
  return (at) => heads.findLast(({ index }) => index < at)?.[1]?.replace(/^.*node_modules\//, '') ?? '';
}
