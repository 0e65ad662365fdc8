// Anchoring: accuracy on pages that were edited, and time beside a fuzzy finder.
//   npm run bench -- anchor [--all] [--seed=dev] [--sizes=5000,50000,500000] [--counts=100,1000] [--rounds=3]
//                           [--browsers=chromium,firefox] [--only=time | --only=accuracy]
import { parseArgs } from 'node:util';
import { measureAccuracy } from './anchor-accuracy.mjs';
import { measureTime } from './anchor-time.mjs';

const numbers = (text) => text.split(',').map(Number);

/** Prints what was asked for as tables in Markdown. */
export default async function measure(args) {
  const { values } = parseArgs({
    args,
    options: {
      all: { type: 'boolean', default: false },
      seed: { type: 'string', default: 'dev' },
      only: { type: 'string', default: '' },
      sizes: { type: 'string', default: '5000,50000,500000' },
      counts: { type: 'string', default: '100,1000' },
      rounds: { type: 'string', default: '3' },
      browsers: { type: 'string', default: 'chromium,firefox' },
    },
  });
  if (values.only !== 'time') await measureAccuracy(values);
  if (values.only === 'accuracy') return;
  const { sizes, counts, rounds, browsers } = values;
  await measureTime({
    sizes: numbers(sizes),
    counts: numbers(counts),
    rounds: Number(rounds),
    browsers: browsers.split(','),
  });
}
