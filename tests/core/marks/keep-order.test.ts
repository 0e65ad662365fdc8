import { describe, expect, it } from 'vitest';
import { keepOrder } from '../../../lib/core/marks/keep-order';

describe('the order of what is shown', () => {
  it.each([
    ['at first as it comes', [], ['a', 'b'], ['a', 'b']],
    ['with what is new at the end, whatever its letter', ['m', 'z'], ['a', 'm', 'z'], ['m', 'z', 'a']],
    ['without what is gone', ['z', 'a', 'm'], ['a', 'z'], ['z', 'a']],
    ['several new ones as they come', ['z'], ['a', 'b', 'z'], ['z', 'a', 'b']],
    ['nothing', ['z'], [], []],
  ])('%s', (_, before, now, shown) => {
    expect(keepOrder(before, now)).toEqual(shown);
  });
});
