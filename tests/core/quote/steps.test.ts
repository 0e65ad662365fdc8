import { expect, test, vi } from 'vitest';
import { findQuotes } from '../../../lib/core/quote/find-quotes';
import type { PageText } from '../../../lib/core/text';
import { anchorOf, pageOf } from './page-of';

// a megabyte takes its time on a busy machine
vi.setConfig({ testTimeout: 30_000 });

/** A page that counts how many characters are read of it between two pauses. */
function counting(page: PageText): { page: PageText; most: () => number; pause: () => void } {
  let read = 0;
  let most = 0;
  const text = new Proxy(Object(page.text) as object, {
    get(target, key) {
      const value = Reflect.get(target, key) as unknown;
      if (typeof value !== 'function') return value;
      return (...args: number[]) => {
        if (key === 'charCodeAt') read++;
        return (value as (...args: number[]) => unknown).apply(page.text, args);
      };
    },
  });
  const pause = () => {
    most = Math.max(most, read);
    read = 0;
  };
  return { page: { ...page, text: text as unknown as string }, most: () => most, pause };
}

const paragraphs = (count: number) =>
  Array.from({ length: count }, (_, at) => `Paragraph ${at * 7919} says that the child of ${at} was answered, slowly.`);

test('a text of 1 MB is never read further than 16,000 characters in one step', () => {
  const blocks = paragraphs(18_000);
  const page = pageOf(...blocks);
  expect(page.text.length).toBeGreaterThan(1_000_000);
  const anchor = anchorOf(pageOf(...blocks.slice(0, 50)), 'was answered');
  const { page: counted, most, pause } = counting(page);
  const steps = findQuotes(counted, [anchor]);
  let pauses = 0;
  while (!steps.next().done) {
    pause();
    pauses++;
  }
  expect(most()).toBeLessThanOrEqual(16_000);
  expect(pauses).toBeGreaterThan(page.text.length / 16_000 + page.text.length / 10_000);
});

/** Words that hardly repeat. */
const numbers = (from: number) =>
  Array.from({ length: 12 }, (_, at) => ((from + at) * 7919 * 104729).toString(36)).join(' ');

test('5,000 passages on one page: a pause for each, and for every 8,000 pieces found', () => {
  const blocks = Array.from({ length: 60 }, (_, at) => numbers(at * 12));
  const page = pageOf(...blocks);
  const anchors = blocks.slice(0, 50).map((block) => anchorOf(page, block.slice(10, 40)));
  const steps = findQuotes(page, Array.from({ length: 100 }, () => anchors).flat());
  let pauses = 0;
  let step = steps.next();
  for (; !step.done; step = steps.next()) pauses++;
  expect(step.value.map((found) => found.grade)).toEqual(Array(5000).fill('exact'));
  expect(pauses).toBeGreaterThan(2 * 5000 + 5000 / 20);
});
