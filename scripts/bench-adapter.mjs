// Writes what checks from outside run: .output/bench/glossmark.js for a page, .output/bench/glossmark.mjs for Node.
import { bundle } from './bundle.mjs';

await bundle('tests/bench/adapter-page.ts', 'glossmark.js');
await bundle('tests/bench/adapter-node.ts', 'glossmark.mjs', { node: true });
console.log('Wrote .output/bench/glossmark.js and .output/bench/glossmark.mjs');
