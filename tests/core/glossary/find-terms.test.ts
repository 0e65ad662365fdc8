import { expect, test } from 'vitest';
import { compileGlossary } from '../../../lib/core/glossary/compile-glossary';
import { findTerms } from '../../../lib/core/glossary/find-terms';
import type { Zone } from '../../../lib/core/text';
import { termOf } from './term-of';

const glossary = compileGlossary([
  termOf('boundary'),
  termOf('boundary crossing'),
  termOf('self-disclosure'),
  termOf('co-regulation'),
  termOf('window of tolerance'),
  termOf('mentalisation', { forms: ['mentalising'] }),
  termOf('stronger and wiser other', { forms: ['stronger, wiser other', 'fight/flight'] }),
  termOf('ACT', { forms: ['acceptance and commitment therapy'] }),
  termOf('adverse childhood experiences', { forms: ['ACEs'] }),
  termOf('conflict'),
  termOf('déjà vu', { partOfSpeech: 'phrase' }),
  termOf('依恋', { partOfSpeech: 'phrase' }),
  termOf('依恋理论', { partOfSpeech: 'phrase' }),
  termOf('attach', { partOfSpeech: 'verb' }),
  termOf('act out', { partOfSpeech: 'verb' }),
  termOf('Straße'),
  termOf('efficacy'),
  termOf('รัก', { partOfSpeech: 'phrase' }),
  termOf('ความรัก', { partOfSpeech: 'phrase' }),
  termOf('𠮷野家', { partOfSpeech: 'phrase' }),
  termOf('애착', { partOfSpeech: 'phrase' }),
]);

/** What is found in a text, as `words = term`. */
function found(text: string, breaks: number[] = [], zones: Zone[] = []): string[] {
  return findTerms({ text, breaks, zones }, glossary).map(
    ({ start, end, term }) => `${text.slice(start, end)} = ${term}`,
  );
}

test.each([
  ['plural', 'She set boundaries.', ['boundaries = boundary']],
  ['capitals', 'BOUNDARIES matter', ['BOUNDARIES = boundary']],
  ['possessive', "the boundary’s edge, the boundary's end", ['boundary = boundary', 'boundary = boundary']],
  ['plural possessive', 'all boundaries’ edges', ['boundaries = boundary']],
  ['curly quotes', 'the ‘boundary’ and the “boundary”', ['boundary = boundary', 'boundary = boundary']],
  ['quotes inside a phrase', 'a “boundary” crossing', ['boundary” crossing = boundary crossing']],
  [
    'longest first',
    'a boundary crossing, a boundary',
    ['boundary crossing = boundary crossing', 'boundary = boundary'],
  ],
  ['plural of the head', 'their windows of tolerance', ['windows of tolerance = window of tolerance']],
  [
    'American spelling',
    'mentalization and mentalizing',
    ['mentalization = mentalisation', 'mentalizing = mentalisation'],
  ],
  [
    'hyphen or space',
    'self disclosure, self‑disclosure, self‐disclosures',
    ['self disclosure = self-disclosure', 'self‑disclosure = self-disclosure', 'self‐disclosures = self-disclosure'],
  ],
  ['closed prefix', 'coregulation', ['coregulation = co-regulation']],
  ['soft hyphen', 'bound\u00adary cross\u00ading', ['bound\u00adary cross\u00ading = boundary crossing']],
  [
    'no-break space and line end',
    'boundary\u00a0crossing, boundary\n   crossing',
    ['boundary\u00a0crossing = boundary crossing', 'boundary\n   crossing = boundary crossing'],
  ],
  ['zero width', 'boun\u200bdary', ['boun\u200bdary = boundary']],
  ['ligature', 'con\ufb02ict', ['con\ufb02ict = conflict']],
  ['diacritics missing', 'a deja vu', ['deja vu = déjà vu']],
  ['diacritics apart', 'a de\u0301ja\u0300 vu', ['de\u0301ja\u0300 vu = déjà vu']],
  ['sharp s', 'STRASSE and Straße', ['STRASSE = Straße', 'Straße = Straße']],
  ['full width', 'ｂｏｕｎｄａｒｙ', ['ｂｏｕｎｄａｒｙ = boundary']],
  ['comma inside a form', 'a stronger, wiser other', ['stronger, wiser other = stronger and wiser other']],
  ['slash inside a form', 'in fight/flight mode', ['fight/flight = stronger and wiser other']],
  ['acronym', 'ACT helps; we act now', ['ACT = ACT']],
  ['acronym with small s', 'My ACEs, two aces', ['ACEs = adverse childhood experiences']],
  ['CJK without spaces, longest first', '我的依恋理论和依恋很重要', ['依恋理论 = 依恋理论', '依恋 = 依恋']],
  ['verb', 'attaching, attached, she acted out', ['attaching = attach', 'attached = attach', 'acted out = act out']],
  ['emoji beside', '🙂boundary🙂', ['boundary = boundary']],
  ['mathematical letters', '𝐛𝐨𝐮𝐧𝐝𝐚𝐫𝐲', ['𝐛𝐨𝐮𝐧𝐝𝐚𝐫𝐲 = boundary']],
  ['a ligature of three letters', 'e\ufb03cacy', ['e\ufb03cacy = efficacy']],
  ['characters beyond the basic plane', '我们去𠮷野家吃饭', ['𠮷野家 = 𠮷野家']],
  ['emoji of several characters beside', '👩‍👩‍👧boundary👍🏽', ['boundary = boundary']],
  ['fraktur and double-struck', '𝔟𝔬𝔲𝔫𝔡𝔞𝔯𝔶 𝕔𝕠𝕟𝕗𝕝𝕚𝕔𝕥', ['𝔟𝔬𝔲𝔫𝔡𝔞𝔯𝔶 = boundary', '𝕔𝕠𝕟𝕗𝕝𝕚𝕔𝕥 = conflict']],
  ['an acronym in quotation marks and brackets', '“ACT” (ACT) ACT’s', ['ACT = ACT', 'ACT = ACT', 'ACT = ACT']],
  ['Thai where words begin and end', 'ความรักเป็นสิ่งสำคัญ', ['ความรัก = ความรัก']],
  ['Korean with a particle', '애착은 중요하다', ['애착 = 애착']],
  ['contraction beside', "don't boundary", ['boundary = boundary']],
])('%s', (_name, text, expected) => expect(found(text)).toEqual(expected));

test.each([
  ['part of a word', 'boundaryless unboundary set_boundary boundary2'],
  ['sentence end inside', 'window of. tolerance'],
  ['comma inside', 'window, of tolerance'],
  ['dash with spaces', 'window of - tolerance'],
  ['emoji inside', 'window 🙂 of tolerance'],
  ['an acronym in other capitals', 'Act, act, acT and aCTs'],
  ['an acronym inside of a word', 'FACT and ACTs1'],
  ['Thai letters inside of another word', 'รักษาโรค'],
])('not: %s', (_name, text) => expect(found(text)).toEqual([]));

test('nothing reaches across a break', () => {
  expect(found('boundary crossing', [8])).toEqual(['boundary = boundary']);
  expect(found('boundarycrossing', [8])).toEqual(['boundary = boundary']);
});

test('nothing in code, but in links and headings', () => {
  const text = 'boundary conflict boundary';
  expect(
    found(
      text,
      [],
      [
        { kind: 'code', start: 0, end: 8 },
        { kind: 'link', start: 9, end: 17 },
      ],
    ),
  ).toEqual(['conflict = conflict', 'boundary = boundary']);
  expect(found('boundary crossing', [], [{ kind: 'code', start: 9, end: 17 }])).toEqual(['boundary = boundary']);
});

test('an empty glossary and an empty text give nothing', () => {
  expect(findTerms({ text: 'boundary', breaks: [], zones: [] }, compileGlossary([]))).toEqual([]);
  expect(found('')).toEqual([]);
});
