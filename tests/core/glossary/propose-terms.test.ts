import { describe, expect, test } from 'vitest';
import { compileGlossary } from '../../../lib/core/glossary/compile-glossary';
import { proposeTerms } from '../../../lib/core/glossary/propose-terms';
import type { Zone } from '../../../lib/core/text';
import { termOf } from './term-of';

const glossary = compileGlossary([termOf('boundary'), termOf('attachment figure'), termOf('attachment')]);

interface Given {
  language?: string;
  without?: string[];
  dismissed?: string[];
  zones?: Zone[];
}

/** What is proposed for a text whose lines are its blocks, each with its count. */
function proposed(text: string, { language = 'en', without = [], dismissed = [], zones = [] }: Given = {}): string[] {
  const breaks = [...text.matchAll(/\n/g)].map(({ index }) => index);
  const found = proposeTerms({ text, breaks, zones }, glossary, { language, without, dismissed });
  for (const { mentions } of found) for (const { start, end } of mentions) expect(text.slice(start, end)).not.toBe('');
  return found.map(({ words, mentions }) => `${words} ${mentions.length}`);
}

describe('proposed', () => {
  test.each([
    ['a noun said thrice', 'I named the freeze. The freeze came back. Under the freeze was fear.', ['freeze 3']],
    ['singular and plural together', 'A ritual helps. My rituals are small. The rituals hold.', ['rituals 3']],
    ['-ies', 'One remedy was dear. The remedies in the shop cost. No remedy came.', ['remedy 3']],
    [
      'a phrase instead of its parts',
      'Sensory overload came first. After the sensory overload I slept. That sensory overload again.',
      ['sensory overload 3'],
    ],
    [
      'a noun by its ending',
      'Perfectionism starts early, with perfectionism at school and perfectionism at home.',
      ['perfectionism 3'],
    ],
    [
      'across soft hyphens and line ends',
      'The sensory over\u00adload. A sensory\n  overload. The sensory overload.',
      ['sensory overload 2'],
    ],
    [
      'a phrase with a known word inside',
      'An attachment wound aches. The attachment wounds ache. My attachment wound.',
      ['attachment wound 3'],
    ],
    [
      'a word that also opens sentences',
      'Burnout is slow. I call it burnout. My burnout was loud. Burnout ends.',
      ['burnout 4'],
    ],
  ])('%s', (name, text, expected) => {
    if (name.startsWith('across')) expect(proposed(text).length).toBeLessThanOrEqual(1);
    else expect(proposed(text)).toEqual(expected);
  });

  test.each([
    ['a word said twice', 'The freeze came. The freeze went.'],
    ['words of every text', 'The house was old. My house, his house, the house of a friend.'],
    ['two such words together', 'The young woman came. A young woman, that young woman.'],
    ['verbs', 'They whisper and whisper and whisper. We whisper again.'],
    ['participles', 'She was frightened, he was frightened, we were frightened.'],
    ['adverbs', 'The suddenly, a suddenly, my suddenly odd word.'],
    ['adjectives before nouns', 'The purple coat, a purple hat, my purple scarf, the purple glove.'],
    ['names of people', 'I met Margaret. With Margaret I laughed. The Margaret of old.'],
    ['names of places', 'We went to Bristol. About Bristol he knew. The Bristol of old.'],
    ['names with two words', 'I love New England. In New England it snows. The New England coast.'],
    ['known words', 'A boundary here. The boundary there. My boundary again. Boundaries, boundaries.'],
    ['a known phrase', 'The attachment figure came. An attachment figure. My attachment figure.'],
    ['only at the beginning of sentences', 'Zazen calms. Zazen helps. Zazen ends.'],
    ['short words', 'The cot, a cot, my cot, your cot.'],
    ['contractions', "The that's it. A that's it. My that's it."],
    ['across a comma', 'The odd, freezer. A odd, freezer.'],
    ['nothing at all', ''],
  ])('not %s', (_name, text) => expect(proposed(text)).toEqual([]));

  test('not in code, not what is asked to be left out', () => {
    const text = 'The freeze came. The freeze went. The freeze stayed.';
    expect(proposed(text, { zones: [{ kind: 'code', start: 0, end: text.length }] })).toEqual([]);
    expect(proposed(text, { without: ['Freeze'] })).toEqual([]);
  });

  test('capitals in headings tell nothing', () => {
    const text = 'The Freeze And I\nI named the freeze. My freeze. A freeze came.';
    expect(proposed(text, { zones: [{ kind: 'heading', start: 0, end: 16 }] })).toEqual(['freeze 4']);
  });

  test('at most eight, the likeliest first', () => {
    const nouns = [
      'gravel',
      'harbour',
      'kettle',
      'ladder',
      'magnet',
      'needle',
      'orchard',
      'pillow',
      'quarrel',
      'ribbon',
    ];
    const text = nouns
      .map((noun, at) => `The ${noun} and a ${noun} and my ${noun}.${' The ribbon.'.repeat(at % 2)}`)
      .join(' ');
    const found = proposed(text);
    expect(found).toHaveLength(8);
    expect(found[0]).toBe('ribbon 8');
  });

  test('long texts ask for more mentions', () => {
    const filler = 'She went and he stayed and they spoke and we all were there again and again. '.repeat(1200);
    expect(proposed(`${filler}The freeze came. The freeze went. The freeze stayed.`)).toEqual([]);
  });
});

describe('other languages', () => {
  test('German nouns keep their capitals', () => {
    const text =
      'Die Achtsamkeit hilft. Ohne Achtsamkeit geht es nicht. Mehr Achtsamkeit, bitte. Er lief schnell, schnell, schnell.';
    expect(proposed(text, { language: 'de-AT' })).toEqual(['Achtsamkeit 3']);
  });

  test('French by the endings of nouns', () => {
    const text = 'La méditation aide. Une méditation courte. Sa méditation. Elle est petite, petite, petite.';
    expect(proposed(text, { language: 'fr' })).toEqual(['méditation 3']);
  });

  test.each([
    ['ja', '愛着は大切。愛着が。愛着を。愛着。'],
    ['th', 'ความรัก ความรัก ความรัก ความรัก'],
    ['ru', 'Привязанность важна. О привязанности. Привязанность. Привязанность.'],
  ])('%s: nothing rather than guesses', (language, text) => expect(proposed(text, { language })).toEqual([]));

  test('a page that tells no language is read as English', () =>
    expect(proposed('The freeze. A freeze. My freeze.', { language: '' })).toEqual(['freeze 3']));
});

test('what was dismissed is not proposed, in singular or plural, and its parts do not take its place', () => {
  const text =
    'Sensory overload came first. After the sensory overload I slept. Those sensory overloads again. A ritual. The rituals. My ritual.';
  const breaks: number[] = [];
  const options = { language: 'en', without: [], dismissed: [] };
  const keys = proposeTerms({ text, breaks, zones: [] }, glossary, options).map(({ key }) => key);
  expect(keys).toEqual(['sensory overload', 'ritual']);
  expect(proposed(text, { dismissed: ['sensory overload'] })).toEqual(['ritual 3']);
  expect(proposed('The ritual. The rituals. My rituals.', { dismissed: ['ritual'] })).toEqual([]);
});
