import { expect, test } from 'vitest';
import { standingOf } from '../../../lib/core/glossary/standing-of';

test.each([
  ['a [boundary] here', 'free'],
  ['[boundary]', 'free'],
  ['the end is a [boundary].', 'free'],
  ['a [boundary]. Then', 'free'],
  ['(“[boundary]”), she said', 'free'],
  ['a [boundary]’s edge', 'free'],
  ['[trauma]-informed', 'free'],
  ['body-[shaming]', 'compound'],
  ['a sense of [sense of self]-confidence', 'compound'],
  ['www.[boundary].com', 'name'],
  ['me@[boundary].org', 'name'],
  ['[boundary]@example.org', 'name'],
  ['window.[boundary]', 'name'],
])('%s stands %s', (marked, expected) => {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  expect(standingOf(marked.replace(/[[\]]/g, ''), start, end)).toBe(expected);
});
