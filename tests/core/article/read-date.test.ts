import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDate } from '../../../lib/core/article/read-date';

const iso = (time: number | null) =>
  time === null ? null : new Date(time).toISOString().slice(0, 16).replace('T00:00', '');

describe('readDate', () => {
  test.each([
    ['2014-06-21T09:00:00+00:00', 'en', '2014-06-21T09:00'],
    ['2014-06-21T23:30:00+02:00', 'en', '2014-06-21T23:30'],
    ['October 6, 2011 at 4:25 am | #1', 'en', '2011-10-06T04:25'],
    ['Oct 6 2011 12:05 AM', 'en', '2011-10-06T00:05'],
    ['October 6th, 2011 at 16:25', 'en', '2011-10-06T16:25'],
    ['6 October 2011', 'en', '2011-10-06'],
    ['Sunday, September 8, 2013', 'en', '2013-09-08'],
    ['Sept. 8, 2013', 'en', '2013-09-08'],
    ['Sun, 04/25/2021 - 07:10', 'en', '2021-04-25T07:10'],
    ['04/05/2021', 'en', '2021-04-05'],
    ['04/05/2021', 'en-GB', '2021-05-04'],
    ['25/04/2021', 'en', '2021-04-25'],
    ['25.04.2021, 7:10 Uhr', 'de', '2021-04-25T07:10'],
    ['am 3. März 2019 um 14:05', 'de', '2019-03-03T14:05'],
    ['17. Okt. 2019', 'de', '2019-10-17'],
    ['17.07, 2011 @ 13:04', 'en', '2011-07-17T13:04'],
    ['le 1er février 2020', 'fr', '2020-02-01'],
    ['15 de agosto de 2018', 'es', '2018-08-15'],
    ['3 października 2017', 'pl', '2017-10-03'],
    ['12 марта 2016', 'ru', '2016-03-12'],
    ['2021年4月25日', 'ja', '2021-04-25'],
    ['20210425', 'en', '2021-04-25'],
    ['3. März 2019', 'en', '2019-03-03'],
    ['5.10.11', 'de', '2011-10-05'],
  ])('%s in %s is %s', (text, language, day) => {
    expect(iso(readDate(text, language))).toBe(day);
  });

  test.each([
    '3 days ago',
    'yesterday',
    'October 2011',
    'call 555-2011',
    '31.02.2020',
    '12 angry men 1957',
    '',
    'version 4.17.21-beta',
    '99/99/2020',
  ])('%s is no date', (text) => {
    expect(readDate(text, 'en')).toBeNull();
  });

  test('a page that tells a language that is none is read all the same', () => {
    expect(iso(readDate('25 April 2021', 'lan'))).toBe('2021-04-25');
  });

  test.each(['en', 'de', 'fr', 'es', 'it', 'pl', 'nl', 'sv', 'fi', 'cs', 'ru', 'pt', 'da', 'tr'])(
    'reads what Intl writes in %s',
    (language) => {
      const format = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' });
      fc.assert(
        fc.property(fc.integer({ min: 7306, max: 21_900 }), (day) => {
          const time = day * 86_400_000;
          expect(readDate(format.format(time), language)).toBe(time);
        }),
        { numRuns: 60 },
      );
    },
  );
});
