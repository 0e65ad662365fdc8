// Writes what checks from outside run: .output/bench/glossmark.js for a page, .output/bench/glossmark.mjs for Node.
import { join } from 'node:path';
import { build } from 'vite';
import { home } from './run.mjs';

const common = { configFile: false, root: home, logLevel: 'warn' };
const output = { outDir: join(home, '.output/bench'), emptyOutDir: false, minify: false, copyPublicDir: false };

await build({
  ...common,
  build: {
    ...output,
    lib: {
      entry: join(home, 'tests/bench/adapter-page.ts'),
      name: 'glossmarkBench',
      formats: ['iife'],
      fileName: () => 'glossmark.js',
    },
  },
});
await build({
  ...common,
  build: {
    ...output,
    target: 'node20',
    lib: { entry: join(home, 'tests/bench/adapter-node.ts'), formats: ['es'], fileName: () => 'glossmark.mjs' },
  },
});
console.log('Wrote .output/bench/glossmark.js and .output/bench/glossmark.mjs');
