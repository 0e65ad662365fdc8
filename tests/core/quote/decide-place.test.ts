import { expect, test } from 'vitest';
import { isWorthShowing, type Rivalry, refuse } from '../../../lib/core/quote/decide-place';
import { support } from '../../../lib/core/quote/support';
import type { Evidence } from '../../../lib/core/quote/weigh-place';

const place: Evidence = {
  size: 40, wrong: 0, left: 0, right: 0, sharedLeft: false, sharedRight: false, leftNear: 0, rightNear: 0,
  outsideBefore: null, outsideAfter: null, heading: null, order: 0, slot: 0, shift: 0, markup: 0, hidden: false,
}; // biome-ignore format: a record
const alone: Rivalry = {
  lead: 99, copies: 0, contested: false, unique: true, shared: [0, 0], vanished: false, copied: null, sameNumber: false, accounted: false, replaced: false, shrunk: false, foreign: false,
}; // biome-ignore format: a record

const several = { unique: false };
const twinned: Partial<Rivalry> = { unique: false, shared: [60, 60], copied: [1, 1] };
const both = { left: 40, right: 40, leftNear: 1, rightNear: 1 };
const one = { left: 40, leftNear: 1 };

test.each<[string, Partial<Evidence>, Partial<Rivalry>, ReturnType<typeof refuse>]>([
  // the words are the same
  ['a long unique sentence whose paragraph was rewritten around it', {}, {}, null],
  ['a unique word with nothing of its sentence left', { size: 9 }, {}, 'too short'],
  ['a unique word near its old context', { size: 9, leftNear: 0.6 }, {}, null],
  ['a unique phrase of 24 letters without context', { size: 24 }, {}, null],
  ['a unique phrase of 20 letters without context', { size: 20 }, {}, 'gone'],
  ['a frequent word with both sides', { size: 4, ...both }, several, null],
  ['a frequent word with one side and a clear lead', { size: 4, ...one }, { ...several, lead: 20 }, null],
  ['a frequent word with one side and hardly a lead', { size: 4, ...one }, { ...several, lead: 12 }, 'too short'],
  ['a frequent word without context', { size: 4 }, several, 'too short'],
  [
    'a frequent word, the only one in a block that is surely the same',
    { size: 4, outsideBefore: 2, outsideAfter: 2 },
    several,
    null,
  ],
  [
    'the same, but two of them stand in the block',
    { size: 4, outsideBefore: 2, outsideAfter: 2 },
    { ...several, lead: 4 },
    'too short',
  ],
  ['a frequent word with a new sentence on each side', { size: 4, slot: 1, leftNear: 1, rightNear: 1 }, several, null],
  [
    'a table row whose neighbours had the same context',
    { size: 12, left: 12, right: 4 },
    { ...several, shared: [12, 4] },
    'gone',
  ],
  [
    'a table row with more context than its neighbours had',
    { size: 12, left: 20 },
    { ...several, shared: [12, 4] },
    null,
  ],
  [
    'a copy with its whole context, and nothing else to tell it',
    { size: 12, ...both },
    { ...several, shared: [60, 60] },
    'gone',
  ],
  [
    'the same, between the passages it stood between',
    { size: 12, ...both, order: 1 },
    { ...several, shared: [60, 60] },
    null,
  ],
  [
    'the same, when one of the copies is gone',
    { size: 12, ...both, order: 1 },
    { ...several, shared: [60, 60], vanished: true },
    'gone',
  ],
  // the words differ
  ['one letter of a word, both sides whole', { size: 8, wrong: 0.125, ...both }, {}, null],
  ['one letter of a word, one side', { size: 7, wrong: 0.14, ...one }, {}, 'gone'],
  ['half of a phrase replaced, both sides whole', { size: 16, wrong: 0.45, ...both }, {}, null],
  ['more than half of it', { size: 16, wrong: 0.55, ...both }, {}, 'gone'],
  [
    'a long sentence, a third rewritten, one side whole and the other near',
    { wrong: 0.35, ...one, rightNear: 0.4 },
    {},
    null,
  ],
  ['a long sentence, a third rewritten, the other side gone', { wrong: 0.35, ...one }, {}, 'gone'],
  ['a long sentence, a sixth rewritten, context near by', { wrong: 0.16, leftNear: 0.6 }, {}, null],
  ['a long sentence, a sixth rewritten, no context', { wrong: 0.16 }, {}, 'gone'],
  // against a place
  ['the words were replaced in place and stand elsewhere too', { size: 12, leftNear: 0.6 }, { replaced: true }, 'gone'],
  ['a whole paragraph moved, its neighbours closed the gap', { size: 200 }, { replaced: true }, null],
  ['two places equally good', both, { lead: 2, unique: false }, 'two places'],
  ['a copy of the whole paragraph, little to tell it', both, { lead: 10, copies: 1, unique: false }, 'two places'],
  ['a copy stands in what the passage stood in', both, { lead: 40, unique: false, contested: true }, 'two places'],
  // whole copies, as on a page that prints the article twice
  ['a copy with all context, and nothing tells which', both, twinned, 'two places'],
  ['the same, when one of the copies is gone', both, { ...twinned, vanished: true }, 'gone'],
  ['as far from both neighbours as it was', { ...both, shift: 2 }, twinned, null],
  ['as far from one of them', { ...both, shift: 1 }, twinned, 'two places'],
  ['the second of two, as it was', both, { ...twinned, sameNumber: true }, null],
  [
    'the second of two, but not between its neighbours',
    { ...both, order: -1 },
    { ...twinned, sameNumber: true },
    'two places',
  ],
  [
    'the original edited, while all copies stand as they were',
    { ...both, wrong: 0.3 },
    { ...twinned, vanished: true, accounted: true },
    null,
  ],
  [
    'in its surroundings, which no copy had',
    { ...both, outsideBefore: 2, outsideAfter: 0, heading: true, markup: 3 },
    { ...twinned, copied: [1, 0] },
    null,
  ],
  [
    'in its surroundings, which a copy had too',
    { ...both, outsideBefore: 2, outsideAfter: 2, heading: true, markup: 3 },
    twinned,
    'two places',
  ],
  [
    'under another heading',
    { ...both, outsideBefore: 2, heading: false, markup: 3 },
    { ...twinned, copied: [1, 0] },
    'two places',
  ],
  ['only the hidden copy is left', { ...both, hidden: true }, { unique: false, vanished: true }, 'gone'],
  [
    'a frequent word in a part that is folded in, as many places as then',
    { size: 4, ...both, hidden: true },
    several,
    null,
  ],
  ['a unique passage in a part that is folded in', { ...both, hidden: true }, {}, null],
  ['a log line like it, not between its neighbours', { ...both, wrong: 0.2, order: -1 }, {}, 'gone'],
  ['the same words moved away from their neighbours', { size: 40, order: -1, leftNear: 0.6 }, {}, null],
  ['another article, the same words', { size: 40, ...one }, { foreign: true }, 'another article'],
  ['the very passage with its context, whatever became of the rest', both, { foreign: true }, null],
  ['most of the text has not come yet', { size: 30, leftNear: 0.6 }, { shrunk: true }, 'gone'],
])('%s', (_, evidence, rivalry, reason) => {
  expect(refuse({ ...place, ...evidence }, { ...alone, ...rivalry })).toBe(reason);
});

test.each<[string, Partial<Evidence>, boolean]>([
  ['a sentence of which a fifth is new', { wrong: 0.2 }, true],
  ['a sentence of which half is new', { wrong: 0.5, ...both }, false],
  ['a word in its old context', { size: 7, ...one }, true],
  ['a word somewhere', { size: 7 }, false],
  ['a word that is another by two letters', { size: 7, wrong: 0.28, ...both }, false],
  ['what nobody can see', { ...both, hidden: true }, false],
])('offered or not: %s', (_, evidence, worth) => {
  expect(isWorthShowing({ ...place, ...evidence })).toBe(worth);
});

test.each<[string, Partial<Evidence>, Partial<Evidence>]>([
  ['the edited original in its context before a verbatim copy', { wrong: 0.3, ...both }, {}],
  ['the same words before edited ones in the same context', both, { wrong: 0.1, ...both }],
  [
    'the block between its old neighbours before its copy',
    { ...both, outsideBefore: 2, outsideAfter: 2 },
    { ...both, outsideAfter: 2 },
  ],
  ['what the reader can see before a hidden copy', { ...both, right: 10 }, { ...both, hidden: true }],
  ['the same heading before another', { ...both, heading: true }, { ...both, heading: false }],
  ['between the same passages before elsewhere', { order: 1 }, { order: -1 }],
  [
    'the old surroundings before a copy with the context that a copy had then',
    { sharedLeft: true, sharedRight: true, right: 40, rightNear: 1, outsideBefore: 2, outsideAfter: 2 },
    { sharedLeft: true, sharedRight: true, ...both },
  ],
  ['the same distance from a neighbour', { ...both, shift: 1 }, both],
])('ranked: %s', (_, better, worse) => {
  expect(support({ ...place, ...better })).toBeGreaterThan(support({ ...place, ...worse }));
});
