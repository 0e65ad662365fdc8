import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { expect, test } from 'vitest';

const home = resolve(import.meta.dirname, '..');

/** Who may import whom: the table of ARCHITECTURE.md. A room may always import itself. */
const rooms: Record<string, string[]> = {
  'lib/core': [],
  'lib/browser.ts': [],
  'lib/page': ['lib/core'],
  components: ['lib/core'],
  'lib/messages': ['lib/core'],
  'lib/db': ['lib/core', 'lib/messages'],
  'entrypoints/background': ['lib/db', 'lib/messages', 'lib/core', 'lib/browser.ts'],
  'entrypoints/content': ['lib/page', 'lib/messages', 'lib/core'],
  'entrypoints/reading': ['lib/page', 'components', 'lib/messages', 'lib/core'],
  'entrypoints/library': ['components', 'lib/messages', 'lib/core', 'lib/db/read.ts', 'lib/browser.ts'],
  'entrypoints/options': ['components', 'lib/messages', 'lib/core', 'lib/db/read.ts', 'lib/browser.ts'],
  'entrypoints/popup': ['components', 'lib/messages', 'lib/core', 'lib/browser.ts'],
};

/** Packages that only some rooms may touch. */
const packages: Record<string, string[]> = {
  preact: ['components', 'entrypoints'],
  lucide: ['components'],
  marked: ['components'],
  idb: ['lib/db'],
  'wxt/browser': ['lib/browser.ts', 'lib/messages', 'entrypoints/content', 'entrypoints/reading'],
  'webextension-polyfill': ['lib/browser.ts'],
};

function files(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return files(path);
    return /\.(ts|tsx)$/.test(name) ? [path] : [];
  });
}

const sources = ['lib', 'components', 'entrypoints'].flatMap((folder) => files(join(home, folder)));
const roomOf = (path: string) => Object.keys(rooms).find((room) => path === room || path.startsWith(`${room}/`));
const imports = (text: string) =>
  [...text.matchAll(/(?:from|import|import\()\s*['"]([^'"]+)['"]/g)].map((found) => found[1] ?? '');

/** The rooms' walls that a file breaks, each as one line. */
function broken(path: string): string[] {
  const file = relative(home, path);
  const room = roomOf(file);
  if (!room) return [`${file} stands in no room`];
  return imports(readFileSync(path, 'utf8')).flatMap((name) => {
    if (!name.startsWith('.')) {
      const owner = Object.keys(packages).find((known) => name === known || name.startsWith(`${known}/`));
      const allowed = owner === undefined || (packages[owner] ?? []).some((start) => room.startsWith(start));
      return allowed ? [] : [`${file} may not import ${name}`];
    }
    const target = relative(home, resolve(dirname(path), name.replace(/\?.*$/, '')));
    const targetRoom = roomOf(target);
    const inside = targetRoom === room;
    const granted = (rooms[room] ?? []).some(
      (start) => target === start.replace(/\.ts$/, '') || target.startsWith(`${start}/`),
    );
    return inside || granted ? [] : [`${file} may not import ${target}`];
  });
}

test('every import keeps to the table of rooms', () => {
  expect(sources.length).toBeGreaterThan(20);
  expect(sources.flatMap(broken)).toEqual([]);
});

test('no file is imported by what it imports', () => {
  const known = new Set(sources);
  const arrows = new Map(sources.map((path) => [path, fileImports(path, known)]));
  expect([...arrows.values()].flat().length).toBeGreaterThan(sources.length);
  const clear = new Set<string>();
  expect(sources.map((path) => circleFrom(path, arrows, { way: [], clear })).find((circle) => circle)).toBeUndefined();
});

/** The files of ours that a file imports, by type or in part as well. */
function fileImports(path: string, known: ReadonlySet<string>): string[] {
  return imports(readFileSync(path, 'utf8')).flatMap((name) => {
    const target = resolve(dirname(path), name);
    return [`${target}.ts`, `${target}.tsx`, `${target}/index.ts`].filter((file) => known.has(file));
  });
}

/** A way from a file back to one that it came by, as one line; null where there is none. */
function circleFrom(
  path: string,
  arrows: ReadonlyMap<string, string[]>,
  { way, clear }: { way: string[]; clear: Set<string> },
): string | null {
  if (clear.has(path)) return null;
  if (way.includes(path))
    return [...way.slice(way.indexOf(path)), path].map((file) => relative(home, file)).join(' > ');
  for (const next of arrows.get(path) ?? []) {
    const circle = circleFrom(next, arrows, { way: [...way, path], clear });
    if (circle) return circle;
  }
  clear.add(path);
  return null;
}

test('no drawers', () => {
  const drawers = sources.filter((path) =>
    /(^|\/)(utils?|helpers?|common|shared|[\w-]*(manager|service|controller))(\/|\.tsx?$)/i.test(relative(home, path)),
  );
  expect(drawers).toEqual([]);
});

test('no file over 300 lines', () => {
  const styles = readdirSync(join(home, 'components/styles')).map((name) => join(home, 'components/styles', name));
  const bounded = [...sources.filter((path) => !path.includes('/words/')), ...styles];
  const long = bounded.filter((path) => readFileSync(path, 'utf8').split('\n').length > 301);
  expect(long.map((path) => relative(home, path))).toEqual([]);
});

test('nothing that runs or writes markup as text', () => {
  const risky =
    /\.innerHTML\s*=|\.outerHTML\s*=|insertAdjacentHTML|document\.write\(|dangerouslySetInnerHTML|\beval\(|new Function\(/;
  expect(sources.filter((path) => risky.test(readFileSync(path, 'utf8'))).map((path) => relative(home, path))).toEqual(
    [],
  );
});

test('lib/core runs in Node 20 too', () => {
  const young =
    /\b(Map|Object)\.groupBy\(|\bURL\.parse\(|\bPromise\.(withResolvers|try)\(|\bRegExp\.escape\(|\bIterator\.from\(|\bArray\.fromAsync\(/;
  expect(
    files(join(home, 'lib/core')).filter((path) => young.test(readFileSync(path, 'utf8').replace(/^\/\*\*.*$/gm, ''))),
  ).toEqual([]);
});

test('every link between documents leads to a file', () => {
  const documents = readdirSync(home).filter((name) => name.endsWith('.md'));
  const dead = documents.flatMap((name) => {
    const links = [...readFileSync(join(home, name), 'utf8').matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)].map(
      (found) => found[1] ?? '',
    );
    return links.filter((link) => !exists(join(home, link))).map((link) => `${name}: ${link}`);
  });
  expect(dead).toEqual([]);
});

function exists(path: string): boolean {
  try {
    return statSync(path) !== undefined;
  } catch {
    return false; // a missing file is the answer
  }
}
