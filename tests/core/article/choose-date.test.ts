import { describe, expect, test } from 'vitest';
import { chooseDate } from '../../../lib/core/article/choose-date';

const day = (text: string) => Date.parse(`${text}Z`);

describe('chooseDate', () => {
  test('nothing told', () => {
    expect(chooseDate([])).toBeNull();
  });

  test('two places that agree beat one of more weight', () => {
    const claims = [
      { time: day('2020-03-01T00:00'), weight: 1.2 },
      { time: day('2019-05-04T00:00'), weight: 1.1 },
      { time: day('2019-05-04T08:30'), weight: 0.9 },
    ];
    expect(chooseDate(claims)).toBe(day('2019-05-04T08:30'));
  });

  test('many weak places do not outvote a strong one', () => {
    const weak = Array.from({ length: 40 }, () => ({ time: day('2022-01-01T00:00'), weight: 0.3 }));
    expect(chooseDate([{ time: day('2019-05-04T00:00'), weight: 2.2 }, ...weak])).toBe(day('2019-05-04T00:00'));
  });

  test('the time of day is kept from whichever place tells one', () => {
    const claims = [
      { time: day('2019-05-04T00:00'), weight: 2 },
      { time: day('2019-05-04T08:30'), weight: 0.4 },
    ];
    expect(chooseDate(claims)).toBe(day('2019-05-04T08:30'));
  });
});
