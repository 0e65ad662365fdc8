import { describe, expect, test } from 'vitest';
import { chooseAuthors } from '../../../lib/core/article/choose-authors';
import { cleanByline } from '../../../lib/core/article/clean-byline';
import { cleanName } from '../../../lib/core/article/clean-name';
import { namesInLine } from '../../../lib/core/article/names-in-line';

describe('cleanName', () => {
  test.each([
    ['By Maren Holt', 'Maren Holt'],
    ['Written by Maren Holt', 'Maren Holt'],
    ['Von Petra Vance', 'Petra Vance'],
    ['Autor: Petra Vance', 'Petra Vance'],
    ['Dagny says:', 'Dagny'],
    ['Dagny sagt:', 'Dagny'],
    ['Piet on November 3, 2010 at 11:02 am', 'Piet'],
    ['Lucia M. 3/12/2021 at 1:48am', 'Lucia M.'],
    ['Comment by Olu — 17.07, 2011 @ 13:04', 'Olu'],
    ['  Ruth\n Amsel  ', 'Ruth Amsel'],
    ['Joan Petrie ·', 'Joan Petrie'],
    ['Byron', 'Byron'],
    ['Unknown', 'Unknown'],
  ])('%s', (text, name) => {
    expect(cleanName(text)).toBe(name);
  });

  test.each(['', '12', 'by', 'Written by', 'https://example.org/ann', 'ann@example.org', 'Twitter', 'Reply'])(
    '%s is no name',
    (text) => {
      expect(cleanName(text)).toBeNull();
    },
  );
});

describe('cleanByline', () => {
  test.each([
    ['More stories by Ann Teasdale', 'Ann Teasdale'],
    ['Alle Artikel von Petra Vance', 'Petra Vance'],
    ['Yusuf Adeyemi @yadeyemi', 'Yusuf Adeyemi'],
    ['Kathy Wise Published', 'Kathy Wise'],
    ['Petra_Vance Veröffentlicht', 'Petra_Vance'],
    ['Ann Teasdale)', 'Ann Teasdale'],
    ['levente47', 'levente47'],
  ])('%s', (text, name) => {
    expect(cleanByline(text)).toBe(name);
  });

  test.each([
    'admin',
    'No Author',
    'Get author RSS feed',
    '3 Posts',
    'Jun 2',
    'Maker of themes - https://themes.example',
  ])('%s is no author', (text) => {
    expect(cleanByline(text)).toBeNull();
  });
});

describe('namesInLine', () => {
  test.each([
    ['By Ann Bee', ['Ann Bee']],
    ['By Ann Bee and Cee Dee | May 3, 2019', ['Ann Bee', 'Cee Dee']],
    ['May 3, 2019 by Ann van der Bee', ['Ann van der Bee']],
    ['Von Ann Bee und Cee Dee', ['Ann Bee', 'Cee Dee']],
    ['Text: Ann Bee', ['Ann Bee']],
    ['Por: Ann Bee | Lower Meadow', ['Ann Bee']],
    ['by annbee', ['annbee']],
    ['By Ann Bee\nLower Meadow', ['Ann Bee']],
    ['The lock in the picture was painted by Ann Bee.', []],
    ['They went by train and came back on foot.', []],
    ['Standing by', []],
  ])('%s', (line, names) => {
    expect(namesInLine(line)).toEqual(names);
  });
});

describe('chooseAuthors', () => {
  test('the person is preferred to the site', () => {
    const claims = [
      { names: ['Plumb Line'], weight: 2, source: 'data' as const },
      { names: ['Yusuf Adeyemi'], weight: 1.5, source: 'head' as const },
    ];
    expect(chooseAuthors(claims, ['Plumb Line'])).toEqual(['Yusuf Adeyemi']);
  });

  test('the site is named where nobody else is', () => {
    expect(chooseAuthors([{ names: ['Plumb Line'], weight: 2, source: 'data' as const }], ['Plumb Line'])).toEqual([
      'Plumb Line',
    ]);
  });

  test('a visible name beats the name of an account', () => {
    const claims = [
      { names: ['yadeyemi'], weight: 2, source: 'data' as const },
      { names: ['By Yusuf Adeyemi'], weight: 1.4, source: 'mark' as const },
    ];
    expect(chooseAuthors(claims, [])).toEqual(['Yusuf Adeyemi']);
  });

  test('a first name is told in full where another place does so', () => {
    const tell = (other: string) =>
      chooseAuthors(
        [
          { names: ['Olu'], weight: 2, source: 'data' },
          { names: [other], weight: 0.5, source: 'line' },
        ],
        [],
      );
    expect(tell('Olu Bright')).toEqual(['Olu Bright']);
    expect(tell('Olu September')).toEqual(['Olu']);
  });

  test('two names in one claim are two authors', () => {
    expect(chooseAuthors([{ names: ['Ann Bee and Cee Dee'], weight: 1, source: 'line' as const }], [])).toEqual([
      'Ann Bee',
      'Cee Dee',
    ]);
  });

  test('one kind of place counts once, however often it says a thing', () => {
    const lines = Array.from({ length: 4 }, () => ({ names: ['Olu Bright'], weight: 1, source: 'line' as const }));
    expect(chooseAuthors([{ names: ['Ann Bee'], weight: 1.6, source: 'mark' }, ...lines], [])).toEqual(['Ann Bee']);
  });

  test('others are added where two kinds of places know of them', () => {
    const claims = [
      { names: ['Ann Bee'], weight: 2, source: 'data' as const },
      { names: ['Ann Bee, Cee Dee'], weight: 1, source: 'head' as const },
    ];
    expect(chooseAuthors(claims, [])).toEqual(['Ann Bee']);
    const line = { names: ['Ann Bee', 'Cee Dee'], weight: 0.8, source: 'line' as const };
    expect(chooseAuthors([...claims, line], [])).toEqual(['Ann Bee', 'Cee Dee']);
  });

  test('nobody named', () => {
    expect(chooseAuthors([], [])).toEqual([]);
  });
});
