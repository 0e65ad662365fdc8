import { expect, test } from 'vitest';
import { groupByPerson } from '../../../lib/core/article/group-by-person';

const by = (author: string | null, byOwner = false) => ({ author, byOwner });

test('comments stand by person, in the order of each one’s first', () => {
  const comments = [by('Maggie'), by('Ida', true), by('Maggie'), by(null), by('Ida', true), by(null)];
  expect(groupByPerson(comments).map((own) => [own[0]?.author, own.length])).toEqual([
    ['Maggie', 2],
    ['Ida', 2],
    [null, 2],
  ]);
});

test('the unnamed author of the article is not one of the unnamed', () => {
  expect(groupByPerson([by(null), by(null, true)])).toHaveLength(2);
});
