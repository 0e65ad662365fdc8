import { join } from 'node:path';
import { build } from 'vite';
import { compileEarly } from './compile-early.mjs';
import { home } from './run.mjs';

/** Bundles a file of ours into .output/bench for a page (a plain script) or for Node; gives the bundle's path. */
export async function bundle(entry, fileName, { node = false } = {}) {
  await build({
    configFile: false,
    root: home,
    logLevel: 'warn',
    plugins: [compileEarly()],
    build: {
      ...(node && { target: 'node20' }),
      outDir: join(home, '.output/bench'),
      emptyOutDir: false,
      minify: false,
      copyPublicDir: false,
      lib: {
        entry: join(home, entry),
        name: 'glossmarkBench',
        formats: [node ? 'es' : 'iife'],
        fileName: () => fileName,
      },
    },
  });
  return join(home, '.output/bench', fileName);
}
